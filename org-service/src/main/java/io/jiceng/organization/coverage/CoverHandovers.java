package io.jiceng.organization.coverage;

import io.jiceng.organization.record.Held;
import io.jiceng.organization.record.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What an organisation covers: what it named, its own unit, and the compound it stands for. */
@ApplicationScoped
class CoverHandovers implements Holding {
  private final Covers covers;
  private final CoverageService service;

  CoverHandovers(Covers covers, CoverageService service) {
    this.covers = covers;
    this.service = service;
  }

  @Override
  public String resource() {
    return "coverage";
  }

  @Override
  public List<Held> of(UUID organization, LocalDate day, int limit) {
    return covers.held(organization, limit).stream()
        .map(it -> new Held(resource(), it.id(), it.code(), it.name()))
        .toList();
  }

  /** The other one names them from the day on, unless it covers them already by standing there. */
  @Override
  public void handOver(Collection<UUID> ids, UUID from, UUID to, LocalDate day) {
    var standing = covers.held(to, Integer.MAX_VALUE);
    for (var held : covers.held(from, Integer.MAX_VALUE)) {
      if (ids.contains(held.id())) {
        var cover = covers.findById(held.id());
        if (cover != null && cover.validFrom.isBefore(day)) {
          service.end(cover, day);
        }
        if (standing.stream().noneMatch(it -> it.code().equals(held.code()))) {
          service.takeOver(to, held.covered(), day);
        }
      }
    }
  }
}
