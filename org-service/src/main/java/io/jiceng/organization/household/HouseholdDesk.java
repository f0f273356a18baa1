package io.jiceng.organization.household;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.grid.GridDirectory;
import io.jiceng.organization.place.PlaceDirectory;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What all acts on households do alike: load in scope, look around, announce and audit. */
@ApplicationScoped
class HouseholdDesk {
  private static final String CHANGED = "io.jiceng.household.changed.v1";
  static final String RECORD = "household";

  private final Households households;
  private final GridDirectory grids;
  private final PlaceDirectory places;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  HouseholdDesk(
      Households households,
      GridDirectory grids,
      PlaceDirectory places,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.households = households;
    this.grids = grids;
    this.places = places;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * @param seen the header If-Match, if the caller sends it
   */
  Household load(UUID id, @Nullable String seen) {
    var household = households.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), household.version);
    }
    return household;
  }

  /** Everything that seats and households name, read at once. */
  HouseholdBatch batch(Map<UUID, Household> known, Collection<NamedSeat> named) {
    var units = new HashSet<String>();
    var placeCodes = new HashSet<String>();
    var numbers = new HashSet<String>();
    for (var seat : named) {
      units.add(seat.gridId());
      add(units, seat.microGridId());
      add(units, seat.centralHouseholdId());
      add(placeCodes, seat.placeCode());
      numbers.add(seat.listNumber());
    }
    known.values().forEach(it -> units.add(it.gridId.toString()));
    var facts = grids.of(units);
    facts.values().forEach(it -> placeCodes.add(it.placeCode()));
    var leads =
        facts.values().stream()
            .map(it -> it.organizationId().toString())
            .collect(Collectors.toSet());
    var around =
        new HouseholdBatch.Surroundings(
            known,
            households.numbered(placeCodes, numbers),
            facts,
            places.of(placeCodes),
            nodes.of(leads));
    return new HouseholdBatch(around, authors.current(), today());
  }

  /** As they stand, for the audit log. */
  Map<UUID, HouseholdView> views(Collection<Household> rows) {
    var leads = leads(rows);
    var views = new HashMap<UUID, HouseholdView>();
    for (var it : rows) {
      var lead = Objects.requireNonNull(leads.get(it.gridId));
      views.put(it.id, HouseholdView.of(it, lead, HouseholdView.Kinship.NONE, List.of()));
    }
    return views;
  }

  /** The organisations that lead their grids, by grid. */
  Map<UUID, UUID> leads(Collection<Household> rows) {
    var ids = rows.stream().map(it -> it.gridId.toString()).collect(Collectors.toSet());
    var leads = new HashMap<UUID, UUID>();
    grids.of(ids).values().forEach(it -> leads.put(it.id(), it.organizationId()));
    return leads;
  }

  /** Announces and audits; those without a view before are new. */
  @Transactional(TxType.MANDATORY)
  void tell(String action, List<Household> changed, Map<UUID, HouseholdView> before) {
    if (changed.isEmpty()) {
      return;
    }
    households.flush();
    var leads = leads(changed);
    var after = views(changed);
    outbox.add(changed.stream().map(it -> change(it, leads)).toList());
    audit.record(
        changed.stream()
            .map(
                it ->
                    AuditEntry.of(
                        before.containsKey(it.id) ? action : "created",
                        RECORD,
                        it.id,
                        leads.get(it.gridId),
                        before.get(it.id),
                        after.get(it.id)))
            .toList());
  }

  private static Change change(Household it, Map<UUID, UUID> leads) {
    var lead = Objects.requireNonNull(leads.get(it.gridId));
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        HouseholdChanged.of(it, lead),
        lead);
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }
}
