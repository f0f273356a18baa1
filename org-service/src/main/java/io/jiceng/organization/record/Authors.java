package io.jiceng.organization.record;

import io.jiceng.kit.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Names the caller as the author of what it writes now. */
@ApplicationScoped
public class Authors {
  private final Caller caller;
  private final Clock clock;

  Authors(Caller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  public Author current() {
    return new Author(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
