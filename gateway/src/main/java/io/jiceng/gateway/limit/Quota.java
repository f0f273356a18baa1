package io.jiceng.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * What is left to a client after a request.
 *
 * @param perMinute requests in a minute, and at once after a pause of a minute
 */
record Quota(
    long perMinute, boolean isExceeded, long remaining, Duration untilNext, Duration untilFull) {

  static Quota of(long perMinute, ConsumptionProbe probe) {
    return new Quota(
        perMinute,
        !probe.isConsumed(),
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForRefill()),
        Duration.ofNanos(probe.getNanosToWaitForReset()));
  }

  /** {@code RateLimit-Policy} of draft-ietf-httpapi-ratelimit-headers. */
  String policy() {
    return "\"client\";q=%d;w=%d".formatted(perMinute, RateLimits.WINDOW.toSeconds());
  }

  /** {@code RateLimit} of draft-ietf-httpapi-ratelimit-headers. */
  String state() {
    return "\"client\";r=%d;t=%d".formatted(remaining, wholeSeconds(untilFull));
  }

  String retryAfter() {
    return String.valueOf(Math.max(1, wholeSeconds(untilNext)));
  }

  private static long wholeSeconds(Duration duration) {
    return duration.plusSeconds(1).minusNanos(1).toSeconds();
  }
}
