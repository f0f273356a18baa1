package io.jiceng.kit.tree;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Bound by {@link ReadsPeople}. */
@Provider
@ReadsPeople
@Priority(Priorities.AUTHENTICATION + 100)
public class ReadsPeopleFilter implements ContainerRequestFilter {
  private final TreeFreshness freshness;

  @Inject
  ReadsPeopleFilter(TreeFreshness freshness) {
    this.freshness = freshness;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    freshness.require();
  }
}
