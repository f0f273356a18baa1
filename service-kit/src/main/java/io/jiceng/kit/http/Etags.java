package io.jiceng.kit.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers with a record's version as its ETag. */
public final class Etags {

  private Etags() {}

  public static EntityTag of(long version) {
    return new EntityTag(Long.toString(version));
  }

  /** 200 with the view, or 304 when the caller has this version already. */
  public static Response read(Versioned view, HttpHeaders headers) {
    return read(view, view.version(), headers);
  }

  public static Response read(Object view, long version, HttpHeaders headers) {
    var tag = of(version);
    return matches(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH), tag)
        ? Response.status(Status.NOT_MODIFIED).tag(tag).build()
        : Response.ok(view).tag(tag).build();
  }

  /** 200 after a change. */
  public static Response changed(Versioned view) {
    return Response.ok(view).tag(of(view.version())).build();
  }

  private static boolean matches(@Nullable List<String> headers, EntityTag tag) {
    return headers != null
        && headers.stream()
            .flatMap(header -> List.of(header.split(",")).stream())
            .map(candidate -> candidate.strip().replaceFirst("^W/", ""))
            .anyMatch(candidate -> candidate.equals("*") || candidate.equals(quoted(tag)));
  }

  private static String quoted(EntityTag tag) {
    return '"' + tag.getValue() + '"';
  }
}
