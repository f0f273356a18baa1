package io.jiceng.organization.matter;

import io.jiceng.organization.grid.GridDirectory;
import io.jiceng.organization.griditem.GridItemDirectory;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.place.PlaceDirectory;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up all that some matters name, with a few statements for one or thousands. */
@ApplicationScoped
class Directory {
  private final TreeNodes nodes;
  private final PlaceDirectory places;
  private final GridDirectory grids;
  private final GridItemDirectory items;
  private final RuleValues rules;
  private final Authors authors;
  private final Clock clock;

  Directory(
      TreeNodes nodes,
      PlaceDirectory places,
      GridDirectory grids,
      GridItemDirectory items,
      RuleValues rules,
      Authors authors,
      Clock clock) {
    this.nodes = nodes;
    this.places = places;
    this.grids = grids;
    this.items = items;
    this.rules = rules;
    this.authors = authors;
    this.clock = clock;
  }

  /**
   * @param standing matters whose organisations matter too
   */
  Named of(List<NewMatter> commands, Collection<Matter> standing) {
    var organizations = new HashSet<String>();
    commands.forEach(it -> organizations.addAll(organizations(it)));
    standing.forEach(it -> organizations.add(it.intake.organizationId().toString()));
    var foundGrids = grids.of(texts(commands, NewMatter::gridId));
    var placeCodes = texts(commands, NewMatter::placeCode);
    foundGrids.values().forEach(it -> placeCodes.add(it.placeCode()));
    return named(
        nodes.of(organizations), placeCodes, foundGrids, texts(commands, NewMatter::gridItemId));
  }

  /** For an act on one matter that names organisations. */
  Named of(Collection<String> organizations) {
    return named(nodes.of(organizations), Set.of(), Map.of(), Set.of());
  }

  Occasion occasion(UUID organizationId) {
    return new Occasion(
        authors.current(),
        today(),
        Objects.requireNonNull(limits(Set.of(organizationId)).get(organizationId)));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private Named named(
      Map<String, TreeNodes.TreeNode> found,
      Set<String> placeCodes,
      Map<String, GridDirectory.GridFacts> foundGrids,
      Set<String> itemNames) {
    var ids = found.values().stream().map(TreeNodes.TreeNode::id).collect(Collectors.toSet());
    return new Named(
        found,
        places.of(placeCodes),
        foundGrids,
        items.of(itemNames),
        limits(ids),
        authors.current(),
        today());
  }

  private Map<UUID, MatterLimits> limits(Set<UUID> organizations) {
    var limits = new HashMap<UUID, MatterLimits>();
    rules
        .of(organizations, MatterLimits.CODES, today())
        .forEach((id, values) -> limits.put(id, MatterLimits.of(values)));
    return limits;
  }

  private static Set<String> organizations(NewMatter it) {
    var handler = it.handler();
    return Stream.concat(
            Stream.of(
                it.organizationId(),
                it.broughtByOrganizationId(),
                it.leadOrganizationId(),
                handler == null ? null : handler.organizationId()),
            Objects.requireNonNullElse(it.jointOrganizationIds(), List.<String>of()).stream())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Set<String> texts(
      List<NewMatter> commands, Function<NewMatter, @Nullable String> of) {
    return commands.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
