package io.jiceng.organization.election;

import io.jiceng.organization.party.OrganizationClosed;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Committees of organisations by time. */
@ApplicationScoped
class Committees implements PanacheRepositoryBase<Committee, UUID> {

  /** Each election ends the committee before it, and begins one where it has seats. */
  void succeed(List<Election> elections) {
    var standing = open(elections.stream().map(it -> it.organizationId).toList());
    for (var election : elections) {
      var former = standing.get(election.organizationId);
      if (former != null) {
        former.validTo = election.heldOn;
      }
    }
    flush(); // a committee must end before the next one begins, or the two overlap
    for (var election : elections) {
      if (election.seats > 0) {
        persist(new Committee(election.organizationId, election.heldOn, election.seats));
      }
    }
  }

  /** Takes back what an election did; the committee it ended goes on. */
  void undo(Election election) {
    delete("organizationId = ?1 and validFrom = ?2", election.organizationId, election.heldOn);
    update(
        "validTo = null where organizationId = ?1 and validTo = ?2",
        election.organizationId,
        election.heldOn);
  }

  /** The committee of a body that is closed ends with it. */
  void end(@Observes OrganizationClosed closed) {
    var organization = closed.organizationId();
    var day = closed.closedOn();
    delete("organizationId = ?1 and validFrom >= ?2", organization, day);
    update(
        "validTo = ?2 where organizationId = ?1 and (validTo is null or validTo > ?2)",
        organization,
        day);
  }

  Map<UUID, Committee> open(Collection<UUID> organizations) {
    return list("organizationId in ?1 and validTo is null", organizations).stream()
        .collect(Collectors.toMap(it -> it.organizationId, it -> it));
  }
}
