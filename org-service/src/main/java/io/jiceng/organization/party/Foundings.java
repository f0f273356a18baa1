package io.jiceng.organization.party;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.tree.TreeAuthority;
import io.jiceng.organization.hostunit.HostUnitDirectory;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.place.PlaceLevel;
import io.jiceng.organization.place.PlaceLevels;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.stream.Stream;

/** Founds one organisation or thousands with the same few statements. */
@ApplicationScoped
class Foundings {
  private final TreeAuthority tree;
  private final Organizations organizations;
  private final Chronicle chronicle;
  private final PlaceLevels places;
  private final HostUnitDirectory hostUnits;
  private final RuleValues rules;
  private final OrganizationNews news;
  private final Scope scope;
  private final Caller caller;
  private final Authors authors;
  private final Audit audit;
  private final Clock clock;

  Foundings(
      TreeAuthority tree,
      Organizations organizations,
      Chronicle chronicle,
      PlaceLevels places,
      HostUnitDirectory hostUnits,
      RuleValues rules,
      OrganizationNews news,
      Scope scope,
      Caller caller,
      Authors authors,
      Audit audit,
      Clock clock) {
    this.tree = tree;
    this.organizations = organizations;
    this.chronicle = chronicle;
    this.places = places;
    this.hostUnits = hostUnits;
    this.rules = rules;
    this.news = news;
    this.scope = scope;
    this.caller = caller;
    this.authors = authors;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Founds what the rules allow; an outcome for each command, in order. Runs in the caller's
   * transaction.
   */
  List<FoundingBatch.Outcome> found(List<FoundOrganization> commands) {
    tree.lock();
    var today = LocalDate.now(clock);
    var batch =
        new FoundingBatch(known(commands, today), caller.snapshot(), authors.current(), today);
    var outcomes = commands.stream().map(batch::found).toList();
    store(outcomes.stream().map(FoundingBatch.Outcome::founded).filter(Objects::nonNull).toList());
    return outcomes;
  }

  private void store(List<Organization> founded) {
    if (founded.isEmpty()) {
      return;
    }
    founded.forEach(organizations::persist);
    chronicle.flush();
    founded.forEach(it -> chronicle.add(AttributeSpan.first(it.id, it.attributes)));
    founded.forEach(it -> chronicle.add(OrganizationLink.first(it.id, it.parentId)));
    news.tell(founded);
    if (founded.stream().anyMatch(it -> it.parentId == null)) {
      caller.actAs(caller.snapshot()); // its scope names a root that stands only now
    }
    var today = LocalDate.now(clock);
    audit.record(
        founded.stream()
            .map(
                it ->
                    new AuditEntry(
                        "created",
                        "organization",
                        it.id,
                        it.id,
                        null,
                        null,
                        null,
                        OrganizationView.of(it, today)))
            .toList());
  }

  private FoundingBatch.Known known(List<FoundOrganization> commands, LocalDate today) {
    var named = named(commands);
    var standing = organizations.withCodesOrIds(named, ids(named));
    var placeCodes =
        Stream.concat(
                commands.stream().map(FoundOrganization::placeCode),
                standing.stream().map(it -> it.attributes.placeCode()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var levels = places.of(placeCodes);
    return new FoundingBatch.Known(
        parents(commands, standing, levels, today),
        standing.stream().collect(Collectors.toMap(it -> it.code, it -> it.id)),
        standing.stream().collect(Collectors.toMap(it -> it.code, it -> it)),
        levels,
        hostUnits.of(
            commands.stream()
                .map(FoundOrganization::hostUnitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())),
        PartyLimits.of(rules.everywhere(PartyLimits.CODES, today)));
  }

  private Map<UUID, FoundingBatch.Parent> parents(
      List<FoundOrganization> commands,
      List<Organization> standing,
      Map<String, PlaceLevel> levels,
      LocalDate today) {
    var keys = commands.stream().map(FoundOrganization::parentId).collect(Collectors.toSet());
    var named =
        standing.stream()
            .filter(it -> keys.contains(it.code) || keys.contains(it.id.toString()))
            .toList();
    var ids = named.stream().map(it -> it.id).toList();
    var inScope = organizations.idsInScope(ids, scope.paths());
    var values = rules.of(ids, PartyLimits.CODES, today);
    var parents = new HashMap<UUID, FoundingBatch.Parent>();
    for (var it : named) {
      parents.put(
          it.id,
          new FoundingBatch.Parent(
              it.id,
              position(it, levels),
              inScope.contains(it.id),
              it.closedOn,
              PartyLimits.of(Objects.requireNonNull(values.get(it.id)))));
    }
    return parents;
  }

  private static Position position(Organization it, Map<String, PlaceLevel> levels) {
    var place = it.attributes.placeCode();
    return new Position(
        it.attributes.form(), it.attributes.setting(), place == null ? null : levels.get(place));
  }

  private static Set<String> named(List<FoundOrganization> commands) {
    var named = new HashSet<String>();
    for (var command : commands) {
      named.add(command.code());
      if (command.parentId() != null) {
        named.add(command.parentId());
      }
    }
    return named;
  }

  private static List<UUID> ids(Collection<String> texts) {
    return texts.stream().flatMap(text -> TreeNodes.asId(text).stream()).toList();
  }
}
