package io.jiceng.kit.http;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses long JSON bodies before they are read; streams such as imports have the server's bound.
 */
public class BodyLimit {

  private final long maxJsonBytes;

  public BodyLimit(@ConfigProperty(name = "jiceng.http.max-json-bytes") long maxJsonBytes) {
    this.maxJsonBytes = maxJsonBytes;
  }

  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    if (request.getLength() > maxJsonBytes && isJson(request.getMediaType())) {
      throw new Problem(CommonProblem.TOO_LARGE);
    }
  }

  private static boolean isJson(@Nullable MediaType type) {
    if (type == null) {
      return false;
    }
    var subtype = type.getSubtype().toLowerCase(Locale.ROOT);
    return subtype.equals("json") || subtype.endsWith("+json");
  }
}
