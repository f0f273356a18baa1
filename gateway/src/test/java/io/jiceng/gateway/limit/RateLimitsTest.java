package io.jiceng.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

  private long nanos;
  private final RateLimits limits = new RateLimits(new Config(60, Map.of("platform", 600)), time());

  private record Config(int requestsPerMinute, Map<String, Integer> roles) implements LimitConfig {}

  @Test
  void aClientHasItsQuotaAtOnceAndNoMore() {
    for (int left = 59; left >= 0; left--) {
      Quota quota = limits.take("one", Set.of("clerk"));
      assertThat(quota.isExceeded()).isFalse();
      assertThat(quota.remaining()).isEqualTo(left);
    }
    Quota exceeded = limits.take("one", Set.of("clerk"));
    assertThat(exceeded.isExceeded()).isTrue();
    assertThat(exceeded.retryAfter()).isEqualTo("1");
    assertThat(exceeded.state()).isEqualTo("\"client\";r=0;t=60");
    assertThat(exceeded.policy()).isEqualTo("\"client\";q=60;w=60");
    assertThat(limits.take("two", Set.of("clerk")).isExceeded()).as("another client").isFalse();
  }

  @Test
  void itFillsEvenlyOverTheMinute() {
    exhaust("one", Set.of());
    pass(Duration.ofSeconds(10));
    for (int n = 0; n < 10; n++) {
      assertThat(limits.take("one", Set.of()).isExceeded()).isFalse();
    }
    assertThat(limits.take("one", Set.of()).isExceeded()).isTrue();
    pass(Duration.ofMinutes(5));
    assertThat(limits.take("one", Set.of()).remaining()).as("never more than full").isEqualTo(59);
  }

  @Test
  void ofSeveralRolesTheHighestCounts() {
    assertThat(limits.take("a", Set.of("clerk", "platform")).remaining()).isEqualTo(599);
    assertThat(limits.take("b", Set.of("clerk")).remaining()).isEqualTo(59);
    assertThat(limits.take("c", Set.of()).remaining()).isEqualTo(59);
  }

  private void exhaust(String client, Set<String> roles) {
    while (!limits.take(client, roles).isExceeded()) {
      assertThat(nanos).isZero();
    }
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
  }

  private TimeMeter time() {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return nanos;
      }

      @Override
      public boolean isWallClockBased() {
        return false;
      }
    };
  }
}
