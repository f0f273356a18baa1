package io.jiceng.organization.hostunit;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.hostunit.CompoundRules.Days;
import io.jiceng.organization.place.PlaceDirectory;
import io.jiceng.organization.place.PlaceFacts;
import io.jiceng.organization.place.PlaceLevel;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compounds come into the care of firms and of their owners, and leave it. */
@ApplicationScoped
class CompoundServing {
  private static final String CHANGED = "io.jiceng.compound-service.changed.v1";

  private final ServedCompounds compounds;
  private final HostUnitReads units;
  private final PlaceDirectory places;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  CompoundServing(
      ServedCompounds compounds,
      HostUnitReads units,
      PlaceDirectory places,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.compounds = compounds;
    this.units = units;
    this.places = places;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  UUID serve(UUID firm, ServeCompound command) {
    var unit = units.unit(firm);
    unit.refuseWhenClosed();
    return begin(
        firm,
        command,
        Finding.all(
            when(unit.kind != HostUnitKind.PROPERTY_COMPANY, HostUnitIssue.NOT_A_FIRM, ""),
            when(command.from().isBefore(unit.openedOn), HostUnitIssue.BEFORE_OPENING, "/from")));
  }

  @Transactional
  UUID manage(ServeCompound command) {
    return begin(null, command, List.of());
  }

  @Transactional
  UUID end(UUID id, @Nullable String ifMatch, EndService command) {
    var service = compounds.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    if (ifMatch != null) {
      IfMatch.same(IfMatch.require(ifMatch), service.version);
    }
    var before = ServiceView.of(service);
    var day = command.endedOn();
    Problem.refuseHard(
        Finding.all(
            when(day.isAfter(today()), HostUnitIssue.DATE_AHEAD, "/endedOn"),
            when(!day.isAfter(service.validFrom), HostUnitIssue.DATES_REVERSED, "/endedOn")));
    service.end(day, authors.current());
    compounds.flush();
    tell(service, before, organization(service.placeCode));
    return id;
  }

  ServiceView view(UUID id) {
    return compounds.inScope(id, scope.paths()).map(ServiceView::of).orElseThrow(Problem::notFound);
  }

  private UUID begin(@Nullable UUID firm, ServeCompound command, List<Finding> ofFirm) {
    var place = places.of(List.of(command.placeCode())).get(command.placeCode());
    if (place != null && !scope.holds(place.organizationId())) {
      throw Problem.notFound();
    }
    var days = new Days(command.from(), command.to());
    var findings = new ArrayList<>(ofFirm);
    findings.addAll(isCompound(place));
    findings.addAll(CompoundRules.dates(days, command.contractEndsOn(), firm != null, today()));
    findings.addAll(CompoundRules.serve(days, compounds.of(command.placeCode())));
    Problem.refuseHard(findings);
    var service = new ServedCompound(Ids.next(), firm, command, authors.current());
    compounds.persist(service);
    compounds.flush();
    tell(service, null, organization(command.placeCode()));
    return service.id;
  }

  private static List<Finding> isCompound(@Nullable PlaceFacts place) {
    return Finding.all(
        when(place == null, HostUnitIssue.PLACE_UNKNOWN, "/placeCode"),
        when(
            place != null && place.level() != PlaceLevel.COMPOUND,
            HostUnitIssue.NOT_A_COMPOUND,
            "/placeCode"));
  }

  private UUID organization(String placeCode) {
    var place = places.of(List.of(placeCode)).get(placeCode);
    if (place == null) {
      throw new IllegalStateException("no place " + placeCode);
    }
    return place.organizationId();
  }

  private void tell(ServedCompound it, @Nullable ServiceView was, UUID organization) {
    var now = ServiceView.of(it);
    outbox.add(
        List.of(
            new Change(
                Topics.changes("org"), it.id.toString(), CHANGED, it.version, now, organization)));
    var action = was == null ? "created" : "closed";
    audit.record(List.of(AuditEntry.of(action, "compound-service", it.id, organization, was, now)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
