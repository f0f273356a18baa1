package io.jiceng.organization.calendar;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Carries out the steps of all features: at start and then every minute. */
@ApplicationScoped
class DueSteps {
  private static final Logger LOG = Logger.getLogger(DueSteps.class);
  private static final int PERIOD_SECONDS = 60;

  private final List<DueStep> steps;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("due-steps").factory());

  DueSteps(@All List<DueStep> steps, Clock clock) {
    this.steps = steps;
    this.clock = clock;
  }

  void begin(@Observes StartupEvent started) {
    var _ = timer.scheduleWithFixedDelay(this::carryOut, 0, PERIOD_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    timer.shutdownNow();
  }

  private void carryOut() {
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
