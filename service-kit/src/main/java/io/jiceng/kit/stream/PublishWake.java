package io.jiceng.kit.stream;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes this process's publisher after a commit; many signals are one. Where another replica leads,
 * the waiting publisher passes the signal on with NOTIFY. A lost signal costs one polling interval.
 */
@Singleton
public class PublishWake {
  private final Semaphore signal = new Semaphore(0);

  /** Call after commit. */
  public void signal() {
    if (signal.availablePermits() == 0) {
      signal.release();
    }
  }

  /** True if signalled, false if the time is up. */
  public boolean await(Duration atMost) throws InterruptedException {
    boolean signalled = signal.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    signal.drainPermits();
    return signalled;
  }
}
