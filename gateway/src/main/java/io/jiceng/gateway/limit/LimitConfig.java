package io.jiceng.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** {@code jiceng.limits.*}: requests per minute and client, at each replica of the gateway. */
@ConfigMapping(prefix = "jiceng.limits")
interface LimitConfig {

  @WithDefault("6000")
  int requestsPerMinute();

  /**
   * In place of the default for callers of a role; of several roles the highest counts. {@code
   * anonymous} is who has no valid token.
   */
  Map<String, Integer> roles();
}
