package io.jiceng.organization.coverage;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.coverage.Cover.Covered;
import io.jiceng.organization.hostunit.HostUnitDirectory;
import io.jiceng.organization.place.PlaceDirectory;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Organisations name what they cover, and stop covering it. */
@ApplicationScoped
class CoverageService {
  private static final String CHANGED = "io.jiceng.organization-coverage.changed.v1";

  private final Covers covers;
  private final PlaceDirectory places;
  private final HostUnitDirectory units;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  CoverageService(
      Covers covers,
      PlaceDirectory places,
      HostUnitDirectory units,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.covers = covers;
    this.places = places;
    this.units = units;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  UUID begin(UUID organization, NewCover command) {
    scope.require(organization);
    var findings = new ArrayList<>(CoverageRules.named(command.placeCode(), command.hostUnitId()));
    findings.addAll(
        CoverageRules.begin(command.from(), today(), stoodOn(organization, command.from())));
    if (command.placeCode() != null) {
      findings.addAll(place(command.placeCode()));
    }
    var unit = unit(command.hostUnitId(), findings);
    Problem.refuseHard(findings);
    if (covers.isCovered(organization, command.placeCode(), unit, command.from())) {
      throw new Problem(CoverageIssue.COVERED_ALREADY);
    }
    var covered = new Covered(command.placeCode(), unit, command.documentNo());
    var cover = new Cover(Ids.next(), organization, covered, command.from(), authors.current());
    covers.persist(cover);
    covers.flush();
    tell(cover, null);
    return cover.id;
  }

  @Transactional
  UUID end(UUID organization, UUID id, @Nullable String ifMatch, EndCover command) {
    var cover = load(organization, id);
    if (ifMatch != null) {
      IfMatch.same(IfMatch.require(ifMatch), cover.version);
    }
    Problem.refuseHard(CoverageRules.end(cover.validFrom, command.endedOn(), today()));
    end(cover, command.endedOn());
    return id;
  }

  CoverView view(UUID organization, UUID id) {
    return CoverView.of(load(organization, id));
  }

  /** In the caller's transaction. */
  void end(Cover cover, LocalDate day) {
    var before = CoverView.of(cover);
    cover.end(day, authors.current());
    covers.flush();
    tell(cover, before);
  }

  /** In the caller's transaction; what the organisation covers already stays as it is. */
  void takeOver(UUID organization, Covered covered, LocalDate day) {
    if (!covers.isCovered(organization, covered.placeCode(), covered.hostUnitId(), day)) {
      var cover = new Cover(Ids.next(), organization, covered, day, authors.current());
      covers.persist(cover);
      covers.flush();
      tell(cover, null);
    }
  }

  private Cover load(UUID organization, UUID id) {
    scope.require(organization);
    return covers
        .findByIdOptional(id)
        .filter(it -> it.organizationId.equals(organization))
        .orElseThrow(Problem::notFound);
  }

  private List<Finding> place(String code) {
    var place = places.of(List.of(code)).get(code);
    if (place != null && !scope.holds(place.organizationId())) {
      return Finding.all(when(true, CommonProblem.NOT_FOUND, "/placeCode"));
    }
    return CoverageRules.place(place == null ? null : place.level());
  }

  private @Nullable UUID unit(@Nullable String named, List<Finding> findings) {
    var unit = named == null ? null : units.of(List.of(named)).get(named);
    findings.addAll(
        Finding.all(
            when(named != null && unit == null, CoverageIssue.HOST_UNIT_UNKNOWN, "/hostUnitId"),
            when(unit != null && !unit.inScope(), CommonProblem.NOT_FOUND, "/hostUnitId")));
    return unit == null ? null : unit.id();
  }

  private boolean stoodOn(UUID organization, LocalDate day) {
    var node = nodes.of(List.of(organization.toString())).get(organization.toString());
    return node != null && node.stoodOn(day);
  }

  private void tell(Cover it, @Nullable CoverView was) {
    var now = CoverView.of(it);
    outbox.add(
        List.of(
            new Change(
                Topics.changes("org"),
                it.id.toString(),
                CHANGED,
                it.version,
                now,
                it.organizationId)));
    var action = was == null ? "created" : "closed";
    audit.record(
        List.of(
            AuditEntry.of(action, "organization-coverage", it.id, it.organizationId, was, now)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
