package io.jiceng.organization.hostunit;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.place.PlaceDirectory;
import io.jiceng.organization.place.PlaceFacts;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compounds come into the care of firms and of their owners, and leave it. */
@ApplicationScoped
class CompoundServing {
  private static final String CHANGED = "io.jiceng.compound-service.changed.v1";

  private final ServedCompounds compounds;
  private final HostUnitReads units;
  private final HostUnits hosts;
  private final PlaceDirectory places;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  CompoundServing(
      ServedCompounds compounds,
      HostUnitReads units,
      HostUnits hosts,
      PlaceDirectory places,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.compounds = compounds;
    this.units = units;
    this.hosts = hosts;
    this.places = places;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  UUID serve(UUID firm, ServeCompound command) {
    return begin(units.unit(firm).id.toString(), command);
  }

  @Transactional
  UUID manage(ServeCompound command) {
    return begin(null, command);
  }

  /** In the caller's transaction; what stands already is left as it is. */
  @Transactional
  List<Outcome<ServedCompound>> put(List<NewService> commands, String at) {
    var placeCodes = commands.stream().map(it -> it.service().placeCode()).distinct().toList();
    var firms = commands.stream().map(NewService::hostUnitId).filter(Objects::nonNull).toList();
    var named =
        hosts.named(firms, firms.stream().flatMap(it -> TreeNodes.asId(it).stream()).toList());
    var found = places.of(placeCodes);
    var organizations =
        Stream.concat(
                named.values().stream().map(it -> it.organizationId),
                found.values().stream().map(PlaceFacts::organizationId))
            .map(UUID::toString)
            .collect(Collectors.toSet());
    var batch =
        new CompoundBatch(
            named,
            found,
            nodes.of(organizations),
            compounds.of(placeCodes),
            authors.current(),
            today());
    var outcomes =
        commands.stream().map(it -> batch.put(it.hostUnitId(), it.service(), at)).toList();
    var begun = Outcome.created(outcomes);
    begun.forEach(compounds::persist);
    compounds.flush();
    tell(begun, Map.of(), found);
    return outcomes;
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
    tell(List.of(service), Map.of(id, before), places.of(List.of(service.placeCode)));
    return id;
  }

  ServiceView view(UUID id) {
    return compounds.inScope(id, scope.paths()).map(ServiceView::of).orElseThrow(Problem::notFound);
  }

  /** One that stands already is no new one: the same firm on the same day again is refused. */
  private UUID begin(@Nullable String firm, ServeCompound command) {
    var outcome = put(List.of(new NewService(firm, command)), "").getFirst();
    if (outcome instanceof Outcome.Unchanged<ServedCompound>) {
      throw new Problem(HostUnitIssue.SERVED_ALREADY);
    }
    return outcome.orRefuse().id;
  }

  private void tell(
      List<ServedCompound> changed, Map<UUID, ServiceView> before, Map<String, PlaceFacts> around) {
    var changes = new ArrayList<Change>();
    var entries = new ArrayList<AuditEntry>();
    for (var it : changed) {
      var organization = Objects.requireNonNull(around.get(it.placeCode)).organizationId();
      var now = ServiceView.of(it);
      var was = before.get(it.id);
      var action = was == null ? "created" : "closed";
      changes.add(
          new Change(
              Topics.changes("org"), it.id.toString(), CHANGED, it.version, now, organization));
      entries.add(AuditEntry.of(action, "compound-service", it.id, organization, was, now));
    }
    if (!changes.isEmpty()) {
      outbox.add(changes);
      audit.record(entries);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
