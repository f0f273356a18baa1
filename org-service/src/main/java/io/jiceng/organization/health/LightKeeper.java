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
import org.jspecify.annotations.Nullable;

/** Keeps the stored lights true: after every change of a record, and when a day begins. */
@ApplicationScoped
class LightKeeper {
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

  /** Until nothing is marked; returns how many branches were looked at. */
  int keep() {
    turnDay();
    var looked = 0;
    int batch;
    do {
      batch = QuarkusTransaction.requiringNew().call(this::keepBatch);
      looked += batch;
    } while (batch > 0);
    return looked;
  }

  private void turnDay() {
    var today = LocalDate.now(clock);
    if (!today.equals(turned)) {
      QuarkusTransaction.requiringNew().run(() -> marks.turn(today));
      turned = today;
    }
  }

  private int keepBatch() {
    if (marks.none()) {
      return 0;
    }
    marks.lock();
    var batch = marks.next();
    for (var group : batch.branches().entrySet()) {
      marks.again(work.recompute(group.getValue(), group.getKey()));
    }
    marks.remove(batch.marks());
    return batch.marks().size();
  }
}
