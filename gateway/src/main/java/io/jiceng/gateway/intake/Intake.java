package io.jiceng.gateway.intake;

import io.jiceng.gateway.catalogue.CatalogueTopicEffect;
import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.group.GroupTopicEffect;
import io.jiceng.gateway.rollup.FigureTopicEffect;
import io.jiceng.gateway.stream.TopicReader;
import io.jiceng.kit.change.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;

/**
 * Reads the catalogue, the groups and the figures; figures start when their kinds are known, so
 * that few are added up twice.
 */
@ApplicationScoped
class Intake {

  private static final String FIGURES_GROUP = "jiceng-gateway-figures";
  private static final Duration CATALOGUE_PATIENCE = Duration.ofSeconds(10);

  private final TopicReader catalogue;
  private final TopicReader groups;
  private final TopicReader figures;

  Intake(@Identifier("default-kafka-broker") Map<String, Object> broker, Database database) {
    catalogue =
        new TopicReader(broker, Topics.CATALOGUE, null, database, new CatalogueTopicEffect());
    groups = new TopicReader(broker, Topics.GROUPS, null, database, new GroupTopicEffect());
    figures =
        new TopicReader(broker, Topics.FIGURES, FIGURES_GROUP, database, new FigureTopicEffect());
  }

  void start(@Observes StartupEvent event) {
    catalogue.start();
    groups.start();
    Thread.ofVirtual()
        .name("figures-after-catalogue")
        .start(
            () -> {
              try {
                catalogue.awaitCaughtUp(CATALOGUE_PATIENCE);
                figures.start();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  void stop(@Observes ShutdownEvent event) {
    figures.close();
    groups.close();
    catalogue.close();
  }
}
