package io.jiceng.kit.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Work on a timer of its own; closing ends it. */
public final class Repeated implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Repeated.class);

  private final String name;
  private final Runnable work;
  private final ScheduledExecutorService timer;

  Repeated(String name, Duration pause, Runnable work) {
    this.name = name;
    this.work = work;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
    var _ = timer.scheduleWithFixedDelay(this::run, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void run() {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.errorf(e, "%s failed; tried again soon", name);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
