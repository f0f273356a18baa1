package io.jiceng.organization.place;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.ProblemCode;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records places one after the other in memory; a later one may name an earlier one as its parent.
 */
final class PlaceBatch {
  private final Map<String, Place> places;
  private final Map<String, TreeNode> organizations;
  private final Author author;

  PlaceBatch(Map<String, Place> places, Map<String, TreeNode> organizations, Author author) {
    this.places = new HashMap<>(places);
    this.organizations = organizations;
    this.author = author;
  }

  /** A new place, or new values for the one that has this code; what is left out stays. */
  Outcome<Place> put(NewPlace command) {
    var findings = new ArrayList<Finding>();
    var lead = lead(command.leadOrganizationId(), findings);
    var parent = known(command.parentCode(), "/parentCode", PlaceIssue.PARENT_UNKNOWN, findings);
    var zone =
        known(
            command.managedByPlaceCode(),
            "/managedByPlaceCode",
            PlaceIssue.MANAGER_NOT_ZONE,
            findings);
    var standing = places.get(command.code());
    if (findings.isEmpty()) {
      findings.addAll(PlaceRules.check(claim(command, parent)));
      findings.addAll(managed(command.code(), standing, zone));
    }
    if (!findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    return standing == null ? create(command, lead, parent, zone) : update(standing, command, lead);
  }

  private Outcome<Place> create(
      NewPlace command, @Nullable TreeNode lead, @Nullable Place parent, @Nullable Place zone) {
    var above = zone != null ? zone : parent;
    var organizationId = lead != null ? lead.id() : above == null ? null : above.organizationId;
    var refusal =
        organizationId == null
            ? hard(PlaceIssue.WITHOUT_ORGANIZATION, "/leadOrganizationId")
            : inScope(organizationId)
                ? null
                : hard(
                    CommonProblem.NOT_FOUND, lead == null ? "/parentCode" : "/leadOrganizationId");
    if (organizationId == null || refusal != null) {
      return new Outcome.Refused<>(Finding.all(refusal));
    }
    var place =
        new Place(Ids.next(), command, lead == null ? null : lead.id(), organizationId, author);
    places.put(place.code, place);
    return new Outcome.Created<>(place);
  }

  private Outcome<Place> update(Place standing, NewPlace command, @Nullable TreeNode lead) {
    if (!inScope(standing.organizationId)) {
      return new Outcome.Refused<>(List.of(hard(CommonProblem.NOT_FOUND, "/code")));
    }
    var same =
        Finding.all(
            when(standing.level != command.level(), PlaceIssue.LEVEL_MISMATCH, "/level"),
            when(standing.kind != command.kind(), PlaceIssue.KIND_MISMATCH, "/kind"),
            when(
                !Objects.equals(standing.parentCode, command.parentCode()),
                PlaceIssue.PARENT_MISMATCH,
                "/parentCode"));
    if (!same.isEmpty()) {
      return new Outcome.Refused<>(same);
    }
    var now = AmendPlace.of(standing);
    var leadId = lead == null ? standing.leadOrganizationId : Objects.requireNonNull(lead).id();
    var next = now.with(command, leadId == null ? null : leadId.toString());
    var managedBy =
        command.managedByPlaceCode() == null
            ? standing.managedByCode
            : command.managedByPlaceCode();
    if (next.equals(now) && Objects.equals(managedBy, standing.managedByCode)) {
      return new Outcome.Unchanged<>(standing);
    }
    standing.amend(next, leadId, author);
    standing.manageBy(managedBy, author);
    return new Outcome.Updated<>(standing);
  }

  private @Nullable TreeNode lead(@Nullable String idOrCode, List<Finding> findings) {
    if (idOrCode == null) {
      return null;
    }
    var node = organizations.get(idOrCode);
    if (node == null) {
      findings.add(hard(PlaceIssue.LEAD_UNKNOWN, "/leadOrganizationId"));
    } else if (!node.inScope()) {
      findings.add(hard(CommonProblem.NOT_FOUND, "/leadOrganizationId"));
    }
    return node;
  }

  private @Nullable Place known(
      @Nullable String code, String pointer, ProblemCode unknown, List<Finding> findings) {
    if (code == null) {
      return null;
    }
    var place = places.get(code);
    if (place == null) {
      findings.add(hard(unknown, pointer));
    }
    return place;
  }

  private List<Finding> managed(String code, @Nullable Place standing, @Nullable Place zone) {
    if (zone == null) {
      return List.of();
    }
    return Finding.all(
        when(zone.kind != PlaceKind.ZONE, PlaceIssue.MANAGER_NOT_ZONE, "/managedByPlaceCode"),
        when(
            standing != null
                && standing.managedByCode != null
                && !standing.managedByCode.equals(zone.code),
            PlaceIssue.MANAGED_BY_ANOTHER,
            "/managedByPlaceCode"),
        when(liesIn(zone, code), PlaceIssue.MANAGER_CYCLE, "/managedByPlaceCode"));
  }

  /**
   * Whether a place counts below another one, or is it; the chain in memory is loaded as far up as
   * needed.
   */
  private boolean liesIn(Place place, String code) {
    var at = place;
    while (at != null) {
      if (at.code.equals(code)) {
        return true;
      }
      var above = at.countsBelow();
      at = above == null ? null : places.get(above);
    }
    return false;
  }

  private boolean inScope(UUID organizationId) {
    var node = organizations.get(organizationId.toString());
    return node != null && node.inScope();
  }

  private static PlaceRules.Claim claim(NewPlace it, @Nullable Place parent) {
    return new PlaceRules.Claim(
        it.code(),
        it.level(),
        it.kind(),
        it.parentCode(),
        parent == null ? null : parent.level,
        parent == null ? null : parent.kind,
        it.urbanRuralClass(),
        it.establishedOn(),
        it.abolishedOn());
  }

  private static Finding hard(ProblemCode code, String pointer) {
    return new Finding(code, Finding.Severity.HARD, pointer);
  }
}
