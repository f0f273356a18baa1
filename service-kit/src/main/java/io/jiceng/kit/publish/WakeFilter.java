package io.jiceng.kit.publish;

import io.jiceng.kit.stream.PublishWake;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** A write over HTTP has committed: publish it now. */
@Provider
public class WakeFilter implements ContainerResponseFilter {
  private final PublishWake wake;

  @Inject
  WakeFilter(PublishWake wake) {
    this.wake = wake;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean reads =
        request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    if (!reads && response.getStatus() < 400) {
      wake.signal();
    }
  }
}
