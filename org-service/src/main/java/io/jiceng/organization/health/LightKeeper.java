package io.jiceng.organization.health;

import io.jiceng.kit.background.Background;
import io.jiceng.kit.background.Repeated;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the stored lights true: after every change of a record, and when a day begins. */
@ApplicationScoped
class LightKeeper {
  private static final Logger LOG = Logger.getLogger(LightKeeper.class);
  private static final int BATCH = 500;

  private final LightMarks marks;
  private final LightWork work;
  private final Clock clock;
  private final Background background;
  private final Duration pause;
  private @Nullable Repeated repeated;
  private @Nullable LocalDate turned;

  LightKeeper(
      LightMarks marks,
      LightWork work,
      Clock clock,
      Background background,
      @ConfigProperty(name = "jiceng.lights.pause", defaultValue = "200ms") Duration pause) {
    this.marks = marks;
    this.work = work;
    this.clock = clock;
    this.background = background;
    this.pause = pause;
  }

  void begin(@Observes StartupEvent started) {
    repeated = background.repeat("lights", pause, this::keep);
  }

  @PreDestroy
  void end() {
    if (repeated != null) {
      repeated.close();
    }
  }

  /** Until nothing waits; returns how many marks were worked off. */
  int keep() {
    turnDay();
    var done = 0;
    int batch;
    do {
      batch = keepBatch();
      done += batch;
    } while (batch > 0);
    return done;
  }

  /** Many branches at once; where that fails, one by one, and the one that fails is set aside. */
  private int keepBatch() {
    try {
      return QuarkusTransaction.requiringNew().call(() -> keep(BATCH));
    } catch (RuntimeException e) {
      LOG.warnf("lights of %d branches cannot be computed together: %s", BATCH, e.getMessage());
      return keepSingly();
    }
  }

  private int keepSingly() {
    var done = 0;
    for (int i = 0; i < BATCH; i++) {
      done += keepOne();
    }
    return done;
  }

  private int keepOne() {
    try {
      return QuarkusTransaction.requiringNew().call(() -> keep(1));
    } catch (RuntimeException e) {
      LOG.error("the lights of a branch cannot be computed; set aside until tomorrow", e);
      QuarkusTransaction.requiringNew().run(() -> setAside(e));
      return 0;
    }
  }

  private void setAside(RuntimeException reason) {
    marks.lock();
    marks.park(marks.next(1).marks(), String.valueOf(reason.getMessage()));
  }

  private void turnDay() {
    var today = LocalDate.now(clock);
    if (!today.equals(turned)) {
      QuarkusTransaction.requiringNew().run(() -> marks.turn(today));
      turned = today;
    }
  }

  private int keep(int branches) {
    if (marks.none()) {
      return 0;
    }
    marks.lock();
    var batch = marks.next(branches);
    for (var group : batch.branches().entrySet()) {
      marks.again(work.recompute(group.getValue(), group.getKey()));
    }
    marks.remove(batch.marks());
    return batch.marks().size();
  }
}
