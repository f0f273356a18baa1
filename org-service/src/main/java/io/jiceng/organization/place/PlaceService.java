package io.jiceng.organization.place;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.tree.ParentLink;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts on places; the organisation each one counts under follows in the same transaction. */
@ApplicationScoped
class PlaceService {
  static final String CHANGED = "io.jiceng.place.changed.v1";

  private final Places places;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final ZoneManagement management;
  private final Clock clock;

  PlaceService(
      Places places,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      ZoneManagement management,
      Clock clock) {
    this.places = places;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.management = management;
    this.clock = clock;
  }

  @Transactional
  UUID create(NewPlace command) {
    if (places.count("code", command.code()) > 0) {
      throw new Problem(PlaceIssue.CODE_TAKEN);
    }
    return put(List.of(command)).getFirst().orRefuse().id;
  }

  /** New places, and new values for those that exist, in the caller's transaction. */
  @Transactional
  List<Outcome<Place>> put(List<NewPlace> commands) {
    var known = places.withThoseAbove(named(commands));
    var before = views(known.values());
    var batch =
        new PlaceBatch(known, nodes.of(organizations(commands, known.values())), authors.current());
    var outcomes = commands.stream().map(batch::put).toList();
    var created = Outcome.created(outcomes);
    var updated = Outcome.updated(outcomes);
    created.forEach(places::persist);
    places.flush();
    manageSinceEver(created, before);
    manageSinceEver(updated, before);
    settle(Stream.concat(created.stream(), updated.stream()).toList(), before);
    return outcomes;
  }

  /** Master data names the zone of a place without a day: it manages it as long as it stands. */
  private void manageSinceEver(List<Place> put, Map<UUID, PlaceView> before) {
    var byZone = new HashMap<String, List<String>>();
    for (var place : put) {
      var was = before.get(place.id);
      if (place.managedByCode != null
          && (was == null || !place.managedByCode.equals(was.managedByPlaceCode()))) {
        byZone.computeIfAbsent(place.managedByCode, _ -> new ArrayList<>()).add(place.code);
      }
    }
    byZone.forEach((zone, codes) -> management.begin(zone, codes, ParentLink.EVER, null));
  }

  @Transactional
  void amend(UUID id, long seen, UnaryOperator<AmendPlace> patch) {
    var place = load(id);
    IfMatch.same(seen, place.version);
    var before = views(List.of(place));
    var amended = patch.apply(AmendPlace.of(place));
    var lead =
        amended.leadOrganizationId() == null
            ? null
            : scope.resolve(amended.leadOrganizationId(), "/leadOrganizationId").id();
    Problem.refuseHard(
        PlaceRules.values(
            place.level,
            amended.urbanRuralClass(),
            amended.establishedOn(),
            amended.abolishedOn()));
    if (lead == null && place.leadOrganizationId != null && place.countsBelow() == null) {
      Problem.refuseHard(
          List.of(
              new Finding(
                  PlaceIssue.WITHOUT_ORGANIZATION, Finding.Severity.HARD, "/leadOrganizationId")));
    }
    place.amend(amended, lead, authors.current());
    places.flush();
    settle(List.of(place), before);
  }

  /**
   * Puts places under a zone; {@code whole} gives back those it managed before and no longer names.
   */
  @Transactional
  UUID manage(UUID id, ManagePlaces command, boolean whole) {
    var zone = load(id);
    if (zone.kind != PlaceKind.ZONE) {
      throw new Problem(PlaceIssue.MANAGER_NOT_ZONE);
    }
    var named =
        places.list(
            "code in ?1 and in_scope(organizationId, ?2)", command.placeCodes(), scope.paths());
    var day = Objects.requireNonNullElse(command.effectiveOn(), LocalDate.now(clock));
    refuseUnknown(command.placeCodes(), named);
    refuseCycle(zone, command.placeCodes());
    refuseDay(zone, command.placeCodes(), day);
    var released =
        whole
            ? places.list("managedByCode = ?1 and code not in ?2", zone.code, command.placeCodes())
            : List.<Place>of();
    var before = views(Stream.concat(named.stream(), released.stream()).toList());
    var author = authors.current();
    named.forEach(place -> place.manageBy(zone.code, author));
    released.forEach(place -> place.manageBy(null, author));
    places.flush();
    management.end(released.stream().map(it -> it.code).toList(), day);
    management.begin(zone.code, command.placeCodes(), day, command.documentNo());
    settle(Stream.concat(named.stream(), released.stream()).toList(), before);
    return id;
  }

  private void refuseUnknown(Set<String> codes, List<Place> found) {
    if (found.size() < codes.size()) {
      Problem.refuseHard(
          List.of(new Finding(PlaceIssue.MANAGED_UNKNOWN, Finding.Severity.HARD, "/placeCodes")));
    }
  }

  private void refuseDay(Place zone, Set<String> codes, LocalDate day) {
    Problem.refuseHard(
        Finding.all(
            Finding.when(day.isAfter(LocalDate.now(clock)), PlaceIssue.DATE_AHEAD, "/effectiveOn"),
            Finding.when(
                !management.managedByOthers(zone.code, codes, day).isEmpty(),
                PlaceIssue.MANAGED_BY_ANOTHER,
                "/placeCodes")));
  }

  private void refuseCycle(Place zone, Set<String> codes) {
    var known = places.withThoseAbove(Set.of(zone.code));
    for (var at = zone; at != null; at = above(at, known)) {
      if (codes.contains(at.code)) {
        Problem.refuseHard(
            List.of(new Finding(PlaceIssue.MANAGER_CYCLE, Finding.Severity.HARD, "/placeCodes")));
      }
    }
  }

  private static @Nullable Place above(Place place, Map<String, Place> known) {
    var code = place.countsBelow();
    return code == null ? null : known.get(code);
  }

  /** Counts again below what changed, then tells of everything that is different now. */
  private void settle(List<Place> changed, Map<UUID, PlaceView> before) {
    if (changed.isEmpty()) {
      return;
    }
    var moved = places.countAgain(changed.stream().map(it -> it.code).toList());
    var ids = new HashSet<>(moved);
    changed.forEach(it -> ids.add(it.id));
    places.getEntityManager().clear();
    var now = places.list("id in ?1", ids);
    refuseOutOfScope(now);
    outbox.add(now.stream().map(PlaceService::change).toList());
    var direct = changed.stream().map(it -> it.id).collect(Collectors.toSet());
    audit.record(
        now.stream().filter(it -> direct.contains(it.id)).map(it -> entry(it, before)).toList());
  }

  /** What gives up its lead must not slip out of the caller's hands. */
  private void refuseOutOfScope(List<Place> changed) {
    var found =
        nodes.of(
            changed.stream().map(it -> it.organizationId.toString()).collect(Collectors.toSet()));
    if (!found.values().stream().allMatch(TreeNodes.TreeNode::inScope)) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
  }

  private static Change change(Place it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        PlaceView.of(it),
        it.organizationId);
  }

  private static AuditEntry entry(Place it, Map<UUID, PlaceView> before) {
    var was = before.get(it.id);
    var action = was == null ? "created" : "changed";
    return new AuditEntry(
        action, "place", it.id, it.organizationId, null, null, was, PlaceView.of(it));
  }

  private static Map<UUID, PlaceView> views(Collection<Place> places) {
    var views = new HashMap<UUID, PlaceView>();
    places.forEach(it -> views.put(it.id, PlaceView.of(it)));
    return views;
  }

  private static Set<String> named(List<NewPlace> commands) {
    var codes = new HashSet<String>();
    for (var command : commands) {
      codes.add(command.code());
      codes.add(Objects.requireNonNullElse(command.parentCode(), command.code()));
      codes.add(Objects.requireNonNullElse(command.managedByPlaceCode(), command.code()));
    }
    return codes;
  }

  private static Set<String> organizations(List<NewPlace> commands, Collection<Place> known) {
    var named = new HashSet<String>();
    for (var command : commands) {
      if (command.leadOrganizationId() != null) {
        named.add(command.leadOrganizationId());
      }
    }
    known.forEach(it -> named.add(it.organizationId.toString()));
    return named;
  }

  private Place load(UUID id) {
    return places.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }
}
