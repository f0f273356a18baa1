package io.jiceng.organization.place;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.Held;
import io.jiceng.organization.record.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Places that an organisation leads or that count under it. */
@ApplicationScoped
class PlaceLeads implements Holding {
  private final Places places;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;

  PlaceLeads(Places places, Authors authors, ChangeOutbox outbox, Audit audit) {
    this.places = places;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
  }

  @Override
  public String resource() {
    return "places";
  }

  @Override
  public List<Held> of(UUID organization, LocalDate day, int limit) {
    return places.countedUnder(organization, limit).stream()
        .map(it -> new Held(resource(), it.id, it.code, it.name))
        .toList();
  }

  @Override
  public void handOver(Collection<UUID> ids, UUID from, UUID to, LocalDate day) {
    var led = places.list("id in ?1", ids);
    Map<UUID, PlaceView> before =
        led.stream()
            .map(PlaceView::of)
            .collect(Collectors.toMap(PlaceView::id, Function.identity()));
    places.rememberLead(before.keySet(), from, day);
    led.forEach(it -> it.handOver(from, to, authors.current()));
    places.flush();
    outbox.add(led.stream().map(PlaceLeads::change).toList());
    audit.record(
        led.stream()
            .map(
                it ->
                    AuditEntry.of(
                        "changed", "place", it.id, to, before.get(it.id), PlaceView.of(it)))
            .toList());
  }

  private static Change change(Place it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        PlaceSettlement.CHANGED,
        it.version,
        PlaceView.of(it),
        it.organizationId);
  }
}
