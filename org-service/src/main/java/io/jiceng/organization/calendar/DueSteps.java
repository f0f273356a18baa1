package io.jiceng.organization.calendar;

import io.jiceng.kit.background.Background;
import io.jiceng.kit.background.Repeated;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Carries out the steps of all features: at start and then every minute. */
@ApplicationScoped
class DueSteps {
  private static final Logger LOG = Logger.getLogger(DueSteps.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final List<DueStep> steps;
  private final Background background;
  private final Clock clock;
  private @Nullable Repeated repeated;

  DueSteps(@All List<DueStep> steps, Background background, Clock clock) {
    this.steps = steps;
    this.background = background;
    this.clock = clock;
  }

  void begin(@Observes StartupEvent started) {
    repeated = background.repeat("calendar", PAUSE, this::carryOut);
  }

  @PreDestroy
  void end() {
    if (repeated != null) {
      repeated.close();
    }
  }

  /** A step that fails keeps no other from its turn. */
  void carryOut() {
    for (DueStep step : steps) {
      try {
        while (QuarkusTransaction.requiringNew().call(() -> step.carryOut(LocalDate.now(clock)))
            > 0) {
          LOG.debugf("%s carried out", step);
        }
      } catch (RuntimeException e) {
        LOG.errorf(e, "%s could not be carried out; tried again soon", step);
      }
    }
  }
}
