package io.jiceng.kit.crypto;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps keyed ciphers for reuse: setting one up costs many times the encryption of a short value. A
 * thread-local would be empty in each of the virtual threads that serve requests.
 */
final class Pool<T> {
  private static final int KEPT = 64;

  private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
  private final AtomicInteger idleCount = new AtomicInteger();
  private final Supplier<T> maker;

  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  <R> R use(Function<T, R> use) {
    T taken = idle.poll();
    if (taken == null) {
      taken = maker.get();
    } else {
      idleCount.decrementAndGet();
    }
    R result = use.apply(taken); // one that threw is not put back
    if (idleCount.incrementAndGet() <= KEPT) {
      idle.offer(taken);
    } else {
      idleCount.decrementAndGet();
    }
    return result;
  }
}
