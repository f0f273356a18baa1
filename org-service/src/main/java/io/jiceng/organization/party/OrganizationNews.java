package io.jiceng.organization.party;

import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Version;
import io.jiceng.kit.tree.OrganizationState;
import io.jiceng.kit.tree.ParentLink;
import io.jiceng.kit.tree.TreeAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells the tree and the change feed how organisations stand now, in the transaction of the act.
 */
@ApplicationScoped
class OrganizationNews {
  private static final String CHANGED = "io.jiceng.organization.changed.v1";

  private final TreeAuthority tree;
  private final ChangeOutbox outbox;
  private final Chronicle chronicle;
  private final Clock clock;

  OrganizationNews(TreeAuthority tree, ChangeOutbox outbox, Chronicle chronicle, Clock clock) {
    this.tree = tree;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** States each organisation whole, with the parent intervals that are due. */
  Version tell(Collection<Organization> organizations) {
    chronicle.flush();
    var today = LocalDate.now(clock);
    var links =
        chronicle.links(organizations.stream().map(o -> o.id).toList()).stream()
            .filter(link -> link.isDue(today))
            .collect(Collectors.groupingBy(link -> link.organizationId));
    links.values().forEach(due -> due.forEach(link -> link.emitted = true));
    chronicle.flush();
    var version =
        tree.state(
            organizations.stream()
                .map(o -> state(o, Objects.requireNonNull(links.get(o.id)), today))
                .toList());
    outbox.add(organizations.stream().map(o -> change(o, today)).toList());
    return version;
  }

  /** Tells the change feed alone: nothing of the tree has changed. */
  void announce(Collection<Organization> organizations) {
    var today = LocalDate.now(clock);
    outbox.add(organizations.stream().map(o -> change(o, today)).toList());
  }

  private static OrganizationState state(
      Organization it, List<OrganizationLink> due, LocalDate today) {
    var attributes = it.attributes;
    return new OrganizationState(
        it.id,
        it.code,
        attributes.name(),
        attributes.shortName(),
        attributes.form().name(),
        attributes.nature().name(),
        attributes.setting() == null ? null : attributes.setting().name(),
        attributes.placeCode(),
        it.status(today).name(),
        it.foundedOn,
        it.closedOn,
        intervals(due));
  }

  private static List<ParentLink> intervals(List<OrganizationLink> due) {
    var intervals =
        due.stream()
            .map(link -> new ParentLink(link.parentId, link.validFrom, link.validTo))
            .collect(Collectors.toCollection(ArrayList::new));
    var last = intervals.removeLast();
    intervals.add(new ParentLink(last.parentId(), last.from(), null));
    return intervals;
  }

  private static Change change(Organization it, LocalDate today) {
    UUID id = it.id;
    return new Change(
        Topics.changes("org"),
        id.toString(),
        CHANGED,
        it.version,
        OrganizationChanged.of(it, today),
        id);
  }
}
