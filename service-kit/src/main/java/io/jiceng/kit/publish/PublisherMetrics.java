package io.jiceng.kit.publish;

import io.jiceng.kit.tree.TreeConsumer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;

/** Gauges of publishing and of the tree replica. */
@Singleton
class PublisherMetrics {
  void register(
      @Observes StartupEvent event,
      MeterRegistry registry,
      Publisher publisher,
      TreeConsumer tree,
      Clock clock) {
    gauge(registry, publisher, "jiceng.publisher.leading", status -> status.leading() ? 1 : 0);
    gauge(registry, publisher, "jiceng.publisher.epoch", PublishingStatus::epoch);
    gauge(registry, publisher, "jiceng.publisher.unsent.changes", PublishingStatus::unsentChanges);
    gauge(registry, publisher, "jiceng.publisher.unsent.cells", PublishingStatus::unsentCells);
    gauge(registry, publisher, "jiceng.publisher.marks", PublishingStatus::marks);
    gauge(registry, publisher, "jiceng.dead.letters", PublishingStatus::deadLetters);
    gauge(registry, publisher, "jiceng.publisher.age.seconds", status -> age(status, clock));
    Gauge.builder("jiceng.tree.lag", tree, TreeConsumer::lag).register(registry);
  }

  private static double age(PublishingStatus status, Clock clock) {
    Instant to = status.publishedTo();
    return to == null ? Double.NaN : Duration.between(to, clock.instant()).toMillis() / 1000.0;
  }

  private static void gauge(
      MeterRegistry registry,
      Publisher publisher,
      String name,
      ToDoubleFunction<PublishingStatus> value) {
    Gauge.builder(name, publisher, p -> value.applyAsDouble(p.status())).register(registry);
  }
}
