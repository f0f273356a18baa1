package io.jiceng.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;

/** A bucket of requests per client, filled evenly over a minute. */
@ApplicationScoped
class RateLimits {

  static final Duration WINDOW = Duration.ofMinutes(1);

  private static final long CLIENTS_MAX = 100_000;

  private record Key(String client, long perMinute) {}

  private final LimitConfig config;
  private final TimeMeter time;
  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(CLIENTS_MAX).expireAfterAccess(WINDOW).build();

  @Inject
  RateLimits(LimitConfig config) {
    this(config, TimeMeter.SYSTEM_NANOTIME);
  }

  RateLimits(LimitConfig config, TimeMeter time) {
    this.config = config;
    this.time = time;
  }

  /** Takes one request off the client's quota. */
  Quota take(String client, Collection<String> roles) {
    long perMinute = perMinute(roles);
    var bucket = buckets.get(new Key(client, perMinute), this::bucket);
    return Quota.of(perMinute, bucket.tryConsumeAndReturnRemaining(1));
  }

  private Bucket bucket(Key key) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(key.perMinute()).refillGreedy(key.perMinute(), WINDOW))
        .withCustomTimePrecision(time)
        .build();
  }

  private long perMinute(Collection<String> roles) {
    return roles.stream()
        .mapToInt(role -> config.roles().getOrDefault(role, config.requestsPerMinute()))
        .max()
        .orElseGet(config::requestsPerMinute);
  }
}
