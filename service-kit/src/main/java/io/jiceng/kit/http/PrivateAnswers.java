package io.jiceng.kit.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers depend on the caller: only the caller's own cache may keep them, and must ask again. */
public class PrivateAnswers {

  @ServerResponseFilter
  public void mark(ContainerResponseContext response) {
    response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-cache"));
  }
}
