package io.jiceng.kit.attachment;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Brings {@code /v1/grids/{id}/attachments} to the one resource of the kit: beside the feature's
 * own resource at {@code /v1/grids} no other would be asked.
 */
public class AttachmentPaths {
  static final String INNER = "/v1/attachments";

  private static final Pattern OUTER =
      Pattern.compile("/v1/([a-z][a-z-]*)/([^/]+)/attachments(/[^/]+(?:/[^/]+)?)?");

  private final RecordTypes records;

  AttachmentPaths(RecordTypes records) {
    this.records = records;
  }

  @ServerRequestFilter(preMatching = true)
  public void lead(ContainerRequestContext request) {
    var uri = request.getUriInfo().getRequestUri();
    var path = OUTER.matcher(uri.getRawPath());
    if (path.matches() && records.has(path.group(1))) {
      var rest = path.group(3) == null ? "" : path.group(3);
      request.setRequestUri(
          request
              .getUriInfo()
              .getRequestUriBuilder()
              .replacePath(INNER + "/" + path.group(1) + "/" + path.group(2) + rest)
              .build());
    }
  }
}
