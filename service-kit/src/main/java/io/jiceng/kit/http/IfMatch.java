package io.jiceng.kit.http;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version a caller has seen, from the header {@code If-Match}. */
public final class IfMatch {

  private static final Pattern VERSION_TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private IfMatch() {}

  /** The version of the header; 428 without one, 412 when it is no version of ours. */
  public static long require(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw new Problem(CommonProblem.PRECONDITION_REQUIRED);
    }
    var tag = VERSION_TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw new Problem(CommonProblem.VERSION_CONFLICT);
    }
    return Long.parseLong(tag.group(1));
  }

  /** Refuses with 412 unless the record still has the version the caller has seen. */
  public static void same(long seen, long current) {
    if (seen != current) {
      throw new Problem(CommonProblem.VERSION_CONFLICT);
    }
  }
}
