package io.jiceng.kit.page;

import io.jiceng.kit.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The page a caller asks for; a {@code @BeanParam}. */
public class PageRequest {

  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 500;

  @QueryParam("limit")
  @Parameter(
      description = "Number of items, 1 to 500",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @Nullable String limit;

  @QueryParam("cursor")
  @Parameter(description = "`next` of the page before")
  @Nullable String cursor;

  public static PageRequest of(int limit, @Nullable String cursor) {
    var request = new PageRequest();
    request.limit = String.valueOf(limit);
    request.cursor = cursor;
    return request;
  }

  public int limit() {
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    try {
      int number = Integer.parseInt(limit);
      if (number >= 1 && number <= MAX_LIMIT) {
        return number;
      }
    } catch (NumberFormatException refusedBelow) {
      // same answer as a number out of range
    }
    throw Problem.badParameter("limit", "range", "limit 须为 1 至 500 的整数", "limit is 1 to 500");
  }

  /** Rows to fetch: one more than the limit tells whether there is a next page. */
  public int rows() {
    return limit() + 1;
  }

  public Optional<Cursor> after() {
    return Optional.ofNullable(cursor).map(Cursor::decode);
  }
}
