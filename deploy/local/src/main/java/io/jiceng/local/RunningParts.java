package io.jiceng.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What of a stack runs. It may be stopped at any moment, also while the stack starts: the part that
 * is just starting is waited for and stopped too, and no other one starts.
 */
final class RunningParts implements AutoCloseable {
  private final Deque<Runnable> stops = new ArrayDeque<>();
  private volatile boolean stopped;

  /** Starts a part that can be stopped once it has started. */
  synchronized <T> T start(Supplier<T> start, Consumer<T> stop) {
    refuseWhenStopped();
    var part = start.get();
    stops.push(() -> stop.accept(part));
    return part;
  }

  /** Starts processes, which can be stopped at any moment. */
  synchronized void start(Runnable start, Runnable stop) {
    refuseWhenStopped();
    stops.push(stop);
    start.run();
  }

  /** Also while the stopping is under way. */
  boolean isStopped() {
    return stopped;
  }

  /** Stops what has started, the last first; whoever comes second waits. */
  @Override
  public synchronized void close() {
    stopped = true;
    while (!stops.isEmpty()) {
      stops.pop().run();
    }
  }

  private void refuseWhenStopped() {
    if (stopped) {
      throw new StartFailure("stopped while it was starting");
    }
  }
}
