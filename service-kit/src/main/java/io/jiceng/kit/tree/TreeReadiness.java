package io.jiceng.kit.tree;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the replica of the tree has caught up. */
@Readiness
@Singleton
public class TreeReadiness implements HealthCheck {
  private final TreeConsumer consumer;

  @Inject
  TreeReadiness(TreeConsumer consumer) {
    this.consumer = consumer;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("tree replica")
        .status(consumer.isCaughtUp())
        .withData("lag", consumer.lag())
        .build();
  }
}
