package io.jiceng.kit.background;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.CallerSnapshot;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;

/** Runs what a service does by itself; the audit log names the work in place of a caller. */
@ApplicationScoped
public class Background {
  private final Caller caller;

  Background(Caller caller) {
    this.caller = caller;
  }

  /**
   * Does the work now and again and again, one run at a time, until it is closed; a run that fails
   * is logged and does not stop the next.
   *
   * @param name of the work, as the audit log and the thread show it
   * @param pause between the end of a run and the next one
   */
  public Repeated repeat(String name, Duration pause, Runnable work) {
    return new Repeated(name, pause, () -> as(name, work));
  }

  private void as(String name, Runnable work) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      caller.actAs(new CallerSnapshot(name, Set.of(), Set.of("*"), null));
      work.run();
    } finally {
      context.terminate();
    }
  }
}
