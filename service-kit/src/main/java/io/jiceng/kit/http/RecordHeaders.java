package io.jiceng.kit.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * What an answer that is one record carries beside it: its version as {@code ETag}, its {@code
 * Location} when it is new, and 304 in its place when the caller has this version already.
 */
public class RecordHeaders {

  /** Before {@link PickedFields} takes the record apart. */
  private static final int FIRST = Priorities.USER + 100;

  @ServerResponseFilter(priority = FIRST)
  public void add(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof Versioned record)) {
      return;
    }
    var tag = new EntityTag(Long.toString(record.version()));
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    if (response.getStatus() == Status.CREATED.getStatusCode()) {
      var location = request.getUriInfo().getPath() + "/" + record.id();
      response.getHeaders().putSingle(HttpHeaders.LOCATION, location);
    }
    if (HttpMethod.GET.equals(request.getMethod())
        && matches(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag)) {
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
    }
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
