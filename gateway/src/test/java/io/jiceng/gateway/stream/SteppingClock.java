package io.jiceng.gateway.stream;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Time of a run: it stands still until the next step, and never goes back. */
final class SteppingClock extends Clock {

  private Instant now = Instant.parse("2024-06-01T04:00:00Z");

  void step() {
    now = now.plusSeconds(1);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
