package io.jiceng.organization.party;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.CallerSnapshot;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.ProblemCode;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.hostunit.HostUnitDirectory.HostUnitFacts;
import io.jiceng.organization.place.PlaceLevel;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Founds organisations one after the other in memory; a later one may name an earlier one as its
 * parent.
 */
final class FoundingBatch {
  /** What stands for the reason of one that was closed before it was entered here. */
  private static final String ENTERED_CLOSED = "撤销后补录";

  private static final String WHOLE_TREE = "*";

  /** What stands already, as far as the commands name it. */
  record Known(
      Map<UUID, Parent> parents,
      Map<String, UUID> idsByCode,
      Map<String, Organization> taken,
      Map<String, PlaceLevel> places,
      Map<String, HostUnitFacts> hostUnits,
      PartyLimits defaults) {}

  record Parent(
      UUID id,
      Position position,
      boolean inScope,
      @Nullable LocalDate closedOn,
      PartyLimits limits) {}

  /** The outcome for one command: a new organisation, one that stands already, or hard findings. */
  record Outcome(
      @Nullable Organization founded, @Nullable Organization standing, List<Finding> findings) {}

  private final Map<UUID, Parent> parents;
  private final Map<String, UUID> idsByCode;
  private final Map<String, Organization> taken;
  private final Known known;
  private final CallerSnapshot caller;
  private final Author author;
  private final LocalDate today;

  FoundingBatch(Known known, CallerSnapshot caller, Author author, LocalDate today) {
    this.known = known;
    this.parents = new HashMap<>(known.parents());
    this.idsByCode = new HashMap<>(known.idsByCode());
    this.taken = new HashMap<>(known.taken());
    this.caller = caller;
    this.author = author;
    this.today = today;
  }

  Outcome found(FoundOrganization command) {
    var unit = command.hostUnitId() == null ? null : known.hostUnits().get(command.hostUnitId());
    var details = command.details(unit);
    var parentId = command.parentId() == null ? null : idOf(command.parentId());
    var parent = parentId == null ? null : parents.get(parentId);
    var standing = taken.get(command.code());
    if (standing != null) {
      return standing(standing, details, parentId);
    }
    var limits = parent == null ? known.defaults() : parent.limits();
    var findings = new ArrayList<>(dates(command));
    findings.addAll(placed(command, parent));
    if (command.hostUnitId() != null) {
      findings.addAll(HostingRules.naming(unit, command.sector(), command.foundedOn()));
    }
    findings.addAll(FoundingRules.check(details.judged(), limits.founding()));
    if (findings.stream().anyMatch(Finding::isHard)) {
      return new Outcome(null, null, findings);
    }
    var organization =
        new Organization(
            Ids.next(), command.code(), parentId, details, limits.termYears(details), author);
    organization.closedOn = command.closedOn();
    organization.closingReason = command.closedOn() == null ? null : ENTERED_CLOSED;
    remember(organization, limits);
    return new Outcome(organization, null, findings);
  }

  private Outcome standing(Organization it, Details details, @Nullable UUID parentId) {
    var same =
        Objects.equals(it.parentId, parentId)
            && it.details().equals(details.withTermYears(it.termYears));
    return new Outcome(
        null, same ? it : null, Finding.all(when(!same, OrganizationIssue.CODE_TAKEN, "/code")));
  }

  private List<Finding> dates(FoundOrganization command) {
    var closedOn = command.closedOn();
    return Finding.all(
        when(command.foundedOn().isAfter(today), OrganizationIssue.DATE_AHEAD, "/foundedOn"),
        when(
            closedOn != null && closedOn.isAfter(today), OrganizationIssue.DATE_AHEAD, "/closedOn"),
        when(
            closedOn != null && closedOn.isBefore(command.foundedOn()),
            OrganizationIssue.CLOSED_BEFORE_FOUNDING,
            "/closedOn"));
  }

  private List<Finding> placed(FoundOrganization command, @Nullable Parent parent) {
    var place = command.placeCode();
    var findings =
        new ArrayList<>(
            Finding.all(
                when(
                    place == null && command.parentId() != null,
                    OrganizationIssue.PLACE_MISSING,
                    "/placeCode"),
                when(
                    place != null && !known.places().containsKey(place),
                    OrganizationIssue.PLACE_UNKNOWN,
                    "/placeCode")));
    if (command.parentId() == null) {
      findings.addAll(
          Finding.all(when(!mayFoundRoot(command), OrganizationIssue.ROOT_NOT_IN_CLAIM, "/code")));
    } else if (parent == null) {
      findings.add(hard(OrganizationIssue.PARENT_UNKNOWN));
    } else if (!parent.inScope()) {
      findings.add(hard(CommonProblem.NOT_FOUND));
    } else {
      var closed = parent.closedOn() != null && command.closedOn() == null;
      findings.addAll(Finding.all(when(closed, OrganizationIssue.PARENT_CLOSED, "/parentId")));
      if (findings.isEmpty()) {
        findings.addAll(Position.check(parent.position(), position(command), "/parentId"));
      }
    }
    return findings;
  }

  private boolean mayFoundRoot(FoundOrganization command) {
    return caller.organizations().contains(command.code())
        || caller.organizations().contains(WHOLE_TREE);
  }

  private Position position(FoundOrganization command) {
    return new Position(
        command.form(),
        command.setting(),
        command.placeCode() == null ? null : known.places().get(command.placeCode()));
  }

  private void remember(Organization it, PartyLimits limits) {
    var place = it.attributes.placeCode();
    var position =
        new Position(
            it.attributes.form(),
            it.attributes.setting(),
            place == null ? null : known.places().get(place));
    parents.put(it.id, new Parent(it.id, position, true, it.closedOn, limits));
    idsByCode.put(it.code, it.id);
    taken.put(it.code, it);
  }

  private @Nullable UUID idOf(String idOrCode) {
    var id = idsByCode.get(idOrCode);
    return id != null ? id : TreeNodes.asId(idOrCode).orElse(null);
  }

  private static Finding hard(ProblemCode code) {
    return new Finding(code, Finding.Severity.HARD, "/parentId");
  }
}
