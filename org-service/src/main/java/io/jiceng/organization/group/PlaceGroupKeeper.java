package io.jiceng.organization.group;

import io.jiceng.kit.background.Background;
import io.jiceng.kit.background.Repeated;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Keeps the groups of places true when organisations come, move or a zone takes over a place. */
@ApplicationScoped
class PlaceGroupKeeper {
  private static final int BATCH = 1_000;

  private final PlaceGroupMarks marks;
  private final GroupService groups;
  private final Background background;
  private final Duration pause;
  private @Nullable Repeated repeated;

  PlaceGroupKeeper(
      PlaceGroupMarks marks,
      GroupService groups,
      Background background,
      @ConfigProperty(name = "jiceng.place-groups.pause", defaultValue = "500ms") Duration pause) {
    this.marks = marks;
    this.groups = groups;
    this.background = background;
    this.pause = pause;
  }

  void begin(@Observes StartupEvent started) {
    repeated = background.repeat("place-groups", pause, this::keep);
  }

  /** Before the database goes. */
  void end(@Observes ShutdownEvent stopped) {
    if (repeated != null) {
      repeated.close();
    }
  }

  /** Until nothing waits. */
  void keep() {
    int done;
    do {
      done = QuarkusTransaction.requiringNew().call(this::keepSome);
    } while (done > 0);
  }

  private int keepSome() {
    if (marks.none()) {
      return 0;
    }
    marks.lock();
    var batch = marks.next(BATCH);
    groups.deriveAfter(batch);
    marks.remove(batch);
    return batch.size();
  }
}
