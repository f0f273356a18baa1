package io.jiceng.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one source of time; its zone decides what "today" is. */
class ClockProducer {

  @Produces
  @Singleton
  Clock clock(
      @ConfigProperty(name = "jiceng.time-zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
    return Clock.system(zone);
  }
}
