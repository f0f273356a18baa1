package io.jiceng.organization.place;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places that an organisation leads or that count under it, for acts that hand them over. */
@ApplicationScoped
public class PlaceLeads {
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

  /** A place that changes hands. */
  @Schema(description = "Place that changes hands (随之划转的地点)")
  public record PlaceRef(
      UUID id,
      @Schema(description = "Code (代码)") String code,
      @Schema(description = "Name (名称)") String name) {}

  /** By code. */
  public List<PlaceRef> of(UUID organization, int limit) {
    return places.countedUnder(organization, limit).stream()
        .map(it -> new PlaceRef(it.id, it.code, it.name))
        .toList();
  }

  /** From the day on they count under the other organisation; the months before stay. */
  public void handOver(UUID from, UUID to, LocalDate day, int limit) {
    var led = places.countedUnder(from, limit);
    if (led.isEmpty()) {
      return;
    }
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
        PlaceService.CHANGED,
        it.version,
        PlaceView.of(it),
        it.organizationId);
  }
}
