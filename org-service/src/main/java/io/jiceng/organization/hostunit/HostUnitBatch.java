package io.jiceng.organization.hostunit;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.credit.CreditCode;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.hostunit.Statement.Placed;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records units one after the other in memory, with what is stated about them. */
final class HostUnitBatch {
  private final Map<String, HostUnit> units;
  private final Map<String, UUID> holders;
  private final Surroundings known;
  private final FactBook book;
  private final Learning learning;
  private final boolean testAreas;
  private final Author author;
  private final LocalDate today;

  /**
   * @param units by code
   * @param holders which unit holds a credit code
   */
  HostUnitBatch(
      Map<String, HostUnit> units,
      Map<String, UUID> holders,
      Surroundings known,
      FactBook book,
      boolean testAreas,
      Author author,
      LocalDate today) {
    this.units = new HashMap<>(units);
    this.holders = new HashMap<>(holders);
    this.known = known;
    this.book = book;
    this.learning = new Learning(book, known);
    this.testAreas = testAreas;
    this.author = author;
    this.today = today;
  }

  /** A new unit, or news of the one that has this code; what is left out stays. */
  Outcome<HostUnit> put(NewHostUnit command) {
    var standing = units.get(command.code());
    return standing == null ? create(command) : update(standing, command);
  }

  private Outcome<HostUnit> create(NewHostUnit command) {
    var id = Ids.next();
    var findings = new ArrayList<Finding>();
    var settled = AmendHostUnit.of(command).settled();
    findings.addAll(fits(id, settled));
    var answering = findings.isEmpty() ? answering(command, findings) : null;
    if (answering == null) {
      return new Outcome.Refused<>(findings);
    }
    var unit = new HostUnit(id, command.code(), command.kind(), answering.id(), settled, author);
    learning.begin(unit);
    var learnt = learning.learn(unit, Statements.of(command, List.of()));
    if (!learnt.findings().isEmpty()) {
      book.forget(id);
      return new Outcome.Refused<>(learnt.findings());
    }
    units.put(unit.code, unit);
    hold(unit);
    return new Outcome.Created<>(unit);
  }

  private Outcome<HostUnit> update(HostUnit standing, NewHostUnit command) {
    if (!isInScope(standing.organizationId)) {
      return new Outcome.Refused<>(Finding.all(when(true, CommonProblem.NOT_FOUND, "/code")));
    }
    var named = command.organizationId();
    var node = named == null ? null : known.organization(named);
    var findings =
        Finding.all(
            when(standing.kind != command.kind(), HostUnitIssue.KIND_FIXED, "/kind"),
            when(
                named != null && (node == null || !node.id().equals(standing.organizationId)),
                HostUnitIssue.ORGANIZATION_FIXED,
                "/organizationId"));
    if (!findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    var taken = Statements.taken(command, book, standing.id);
    return amend(standing, AmendHostUnit.of(standing).with(command), Statements.of(command, taken));
  }

  /** New values for a unit that stands, and what is stated about it. */
  Outcome<HostUnit> amend(HostUnit standing, AmendHostUnit amended, List<Placed> statements) {
    var settled = amended.settled();
    var corrects = !settled.equals(standing.settled());
    var findings = new ArrayList<Finding>();
    if (corrects) {
      findings.addAll(fits(standing.id, settled));
      findings.addAll(correction(standing, settled));
    }
    if (!findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    var learnt = learning.learn(standing, statements);
    if (!learnt.findings().isEmpty()) {
      return new Outcome.Refused<>(learnt.findings());
    }
    if (!corrects && !learnt.news()) {
      return new Outcome.Unchanged<>(standing);
    }
    standing.amend(settled, author);
    hold(standing);
    return new Outcome.Updated<>(standing);
  }

  private List<Finding> correction(HostUnit standing, HostUnit.Settled settled) {
    return Finding.all(
        when(standing.closedOn != null, HostUnitIssue.CLOSED, ""),
        when(
            settled.sector() != standing.sector && known.isOrganised(standing.id, today),
            HostUnitIssue.SECTOR_NAMED,
            "/sector"));
  }

  private List<Finding> fits(UUID id, HostUnit.Settled it) {
    var code = it.creditCode();
    var findings =
        new ArrayList<>(
            Finding.all(
                when(
                    !known.places().containsKey(it.placeCode()),
                    HostUnitIssue.PLACE_UNKNOWN,
                    "/placeCode"),
                when(it.openedOn().isAfter(today), HostUnitIssue.DATE_AHEAD, "/openedOn")));
    if (code != null) {
      var holder = holders.get(code);
      findings.addAll(CreditCode.check(code, testAreas, "/creditCode"));
      findings.addAll(
          Finding.all(
              when(
                  holder != null && !holder.equals(id),
                  HostUnitIssue.CREDIT_CODE_TAKEN,
                  "/creditCode")));
    }
    return findings;
  }

  private @Nullable TreeNode answering(NewHostUnit command, List<Finding> findings) {
    var named = command.organizationId();
    var at = named == null ? "/placeCode" : "/organizationId";
    var ofPlace = known.places().get(command.placeCode());
    var node =
        known.organization(
            named != null ? named : ofPlace == null ? "" : ofPlace.organizationId().toString());
    findings.addAll(
        Finding.all(
            when(node == null, HostUnitIssue.ORGANIZATION_UNKNOWN, at),
            when(node != null && !node.inScope(), CommonProblem.NOT_FOUND, at),
            when(
                node != null && node.inScope() && !node.active(),
                HostUnitIssue.ORGANIZATION_CLOSED,
                at)));
    return findings.isEmpty() ? node : null;
  }

  private void hold(HostUnit it) {
    if (it.creditCode != null) {
      holders.put(it.creditCode, it.id);
    }
  }

  private boolean isInScope(UUID organizationId) {
    var node = known.organization(organizationId.toString());
    return node != null && node.inScope();
  }
}
