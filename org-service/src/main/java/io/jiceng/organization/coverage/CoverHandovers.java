package io.jiceng.organization.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** An organisation that becomes part of another leaves to it what it covered. */
@ApplicationScoped
public class CoverHandovers {
  private final Covers covers;
  private final CoverageService service;

  CoverHandovers(Covers covers, CoverageService service) {
    this.covers = covers;
    this.service = service;
  }

  /**
   * From the day on the other one covers the former's unit, compound or building and what it named
   * beside; the months before stay.
   */
  public void handOver(UUID from, UUID to, LocalDate day, int limit) {
    var own = covers.own(to);
    covers.own(from).stream()
        .filter(it -> !own.contains(it))
        .forEach(it -> service.takeOver(to, it, day));
    for (var cover : covers.open(from, limit)) {
      if (cover.validFrom.isBefore(day)) {
        service.end(cover, day);
        service.takeOver(to, cover.covered(), day);
      }
    }
  }
}
