package io.jiceng.organization.party;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.tree.TreeAuthority;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Acts on the tree for acts that consist of several: each answers what speaks against it and is
 * done when nothing hard does. All of it happens in the caller's transaction, under {@link #lock}.
 */
@ApplicationScoped
public class TreeActs {
  private final TreeAuthority tree;
  private final Foundings foundings;
  private final Organizations organizations;
  private final Chronicle chronicle;
  private final OrganizationChecks checks;
  private final OrganizationNews news;
  private final Scope scope;
  private final Authors authors;
  private final Audit audit;
  private final Event<OrganizationClosed> closed;
  private final Clock clock;

  TreeActs(
      TreeAuthority tree,
      Foundings foundings,
      Organizations organizations,
      Chronicle chronicle,
      OrganizationChecks checks,
      OrganizationNews news,
      Scope scope,
      Authors authors,
      Audit audit,
      Event<OrganizationClosed> closed,
      Clock clock) {
    this.tree = tree;
    this.foundings = foundings;
    this.organizations = organizations;
    this.chronicle = chronicle;
    this.checks = checks;
    this.news = news;
    this.scope = scope;
    this.authors = authors;
    this.audit = audit;
    this.closed = closed;
    this.clock = clock;
  }

  /** An organisation as others look at it before an act. */
  public record Body(
      UUID id,
      String code,
      String name,
      Form form,
      Nature nature,
      @Nullable Setting setting,
      @Nullable String placeCode,
      @Nullable UUID parentId,
      LocalDate foundedOn,
      @Nullable LocalDate closedOn,
      @Nullable Integer unitsCovered,
      long version) {
    static Body of(Organization it) {
      var attributes = it.attributes;
      return new Body(
          it.id,
          it.code,
          attributes.name(),
          attributes.form(),
          attributes.nature(),
          attributes.setting(),
          attributes.placeCode(),
          it.parentId,
          it.foundedOn,
          it.closedOn,
          it.declared().unitsCovered(),
          it.version);
    }

    /** Whether members have their formal relation to it. */
    public boolean keepsMembers() {
      return form.isBranch() && nature != Nature.FUNCTIONAL;
    }
  }

  /** A new organisation, or what speaks against it. */
  public record Founded(@Nullable UUID id, List<Finding> findings) {}

  /** Later acts on the tree wait until this transaction ends. */
  public void lock() {
    tree.lock();
  }

  /** Organisations of the caller's scope, by id and by code. */
  public Map<String, Body> bodies(Collection<String> idsOrCodes) {
    var ids = idsOrCodes.stream().flatMap(text -> TreeNodes.asId(text).stream()).toList();
    var known = organizations.withCodesOrIds(idsOrCodes, ids);
    var inScope = organizations.idsInScope(known.stream().map(it -> it.id).toList(), scope.paths());
    var bodies = new HashMap<String, Body>();
    for (var it : known) {
      if (inScope.contains(it.id)) {
        bodies.put(it.code, Body.of(it));
        bodies.put(it.id.toString(), Body.of(it));
      }
    }
    return bodies;
  }

  /** Those that stand under it on the day or later and are not closed by then, by code. */
  public List<Body> children(UUID parent, LocalDate from, int limit) {
    return organizations.openChildren(parent, from, limit).stream().map(Body::of).toList();
  }

  public List<Finding> move(
      UUID id, UUID parentId, LocalDate on, String reason, @Nullable String documentNo) {
    var organization = organizations.findById(id);
    var link = chronicle.latestLink(id);
    var findings = checks.move(organization, parentId, link, on);
    if (findings.stream().noneMatch(Finding::isHard)) {
      move(organization, link, parentId, on, reason, documentNo);
    }
    return findings;
  }

  private void move(
      Organization organization,
      OrganizationLink link,
      UUID parentId,
      LocalDate on,
      String reason,
      @Nullable String documentNo) {
    var today = LocalDate.now(clock);
    var before = OrganizationView.of(organization, today);
    if (on.equals(link.validFrom)) {
      link.redirect(parentId);
      link.because(reason, documentNo);
    } else {
      var next = link.endAt(on, parentId);
      next.because(reason, documentNo);
      chronicle.flush();
      chronicle.add(next);
    }
    if (on.isAfter(today)) {
      organization.moveAhead(authors.current());
    } else {
      organization.moveTo(parentId, authors.current());
    }
    chronicle.flush();
    audit.record(
        "moved",
        "organization",
        organization.id,
        organization.id,
        before,
        new MoveOrganization(parentId.toString(), on, reason, documentNo));
  }

  public List<Finding> close(UUID id, LocalDate on, String reason, @Nullable String documentNo) {
    var organization = organizations.findById(id);
    var findings =
        checks.closure(organization, on, chronicle.latestLink(id), chronicle.latestSpan(id));
    if (findings.stream().noneMatch(Finding::isHard)) {
      var today = LocalDate.now(clock);
      var before = OrganizationView.of(organization, today);
      organization.close(on, reason, documentNo, authors.current());
      chronicle.flush();
      var after = OrganizationView.of(organization, today);
      audit.record("closed", "organization", id, id, before, after);
      closed.fire(new OrganizationClosed(id, on));
    }
    return findings;
  }

  /** Founds and tells at once. */
  public Founded found(FoundOrganization command) {
    var outcome = foundings.found(List.of(command)).getFirst();
    var founded = outcome.founded();
    if (founded == null && outcome.standing() != null) {
      return new Founded(
          null, Finding.all(Finding.when(true, OrganizationIssue.CODE_TAKEN, "/code")));
    }
    return new Founded(founded == null ? null : founded.id, outcome.findings());
  }

  /** States organisations that were moved or closed on the tree and the change feed. */
  public void tell(Collection<UUID> changed) {
    if (!changed.isEmpty()) {
      news.tell(organizations.list("id in ?1", changed));
    }
  }
}
