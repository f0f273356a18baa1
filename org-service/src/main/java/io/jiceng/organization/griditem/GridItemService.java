package io.jiceng.organization.griditem;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Acts on items of grids; each is one transaction with its audit entry and its event. */
@ApplicationScoped
@Transactional
class GridItemService {
  private static final String CHANGED = "io.jiceng.grid-item.changed.v1";

  private final GridItems items;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  GridItemService(
      GridItems items,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.items = items;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  UUID propose(NewGridItem command) {
    if (items.count("code", command.code()) > 0) {
      throw new Problem(GridItemIssue.CODE_TAKEN);
    }
    var organization = scope.resolve(command.organizationId());
    var it = AmendGridItem.of(command);
    var item =
        new GridItem(
            Ids.next(), command.code(), organization.id(), it, checkedOwner(it), authors.current());
    items.persistAndFlush(item);
    tell("created", item, null);
    return item.id;
  }

  void amend(UUID id, long seen, UnaryOperator<AmendGridItem> patch) {
    act(
        id,
        "\"" + seen + "\"",
        "changed",
        item -> {
          var to = patch.apply(AmendGridItem.of(item));
          item.amend(to, checkedOwner(to), authors.current());
        });
  }

  UUID admit(UUID id, @Nullable String seen, GridItemActs.AdmitGridItem act) {
    Problem.refuseHard(GridItemRules.admission(act.admittedOn(), today()));
    return act(id, seen, "admitted", item -> item.admit(act, authors.current()));
  }

  UUID refuse(UUID id, @Nullable String seen, GridItemActs.RefuseGridItem act) {
    return act(id, seen, "refused", item -> item.refuse(act, authors.current()));
  }

  UUID withdraw(UUID id, @Nullable String seen, GridItemActs.WithdrawGridItem act) {
    return act(
        id,
        seen,
        "withdrawn",
        item -> {
          Problem.refuseHard(GridItemRules.withdrawal(item.admittedOn, act.withdrawnOn(), today()));
          item.withdraw(act, authors.current());
        });
  }

  private UUID act(UUID id, @Nullable String seen, String action, Consumer<GridItem> act) {
    var item = items.inScope(id).orElseThrow(Problem::notFound);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), item.version);
    }
    var before = GridItemView.of(item);
    act.accept(item);
    items.flush();
    tell(action, item, before);
    return id;
  }

  /** The owner may stand outside the caller's scope: a county department for a township's grids. */
  private UUID checkedOwner(AmendGridItem it) {
    var findings = new ArrayList<>(GridItemRules.data(it.collectsResidentData(), it.dataBasis()));
    var owner = nodes.of(List.of(it.ownerOrganizationId())).get(it.ownerOrganizationId());
    findings.addAll(
        Finding.all(when(owner == null, GridItemIssue.OWNER_UNKNOWN, "/ownerOrganizationId")));
    Problem.refuseHard(findings);
    if (owner == null) {
      throw new IllegalStateException("an unknown owner is refused");
    }
    return owner.id();
  }

  private void tell(String action, GridItem item, @Nullable GridItemView before) {
    outbox.add(
        new Change(
            Topics.changes("org"),
            item.id.toString(),
            CHANGED,
            item.version,
            GridItemChanged.of(item),
            item.organizationId));
    audit.record(action, "grid-item", item.id, item.organizationId, before, GridItemView.of(item));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
