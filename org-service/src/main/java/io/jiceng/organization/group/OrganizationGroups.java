package io.jiceng.organization.group;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.jiceng.organization.record.FormerHolders;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Groups by id, code and filter: seen by who holds the lead or one of it, changed by the lead's.
 */
@ApplicationScoped
class OrganizationGroups implements PanacheRepositoryBase<OrganizationGroup, UUID> {
  private static final FormerHolders LEADS =
      new FormerHolders("group_former_lead", "group_lead", "group_id");
  private static final String VISIBLE =
      "(in_scope(organizationId, :paths) or id in"
          + " (select m.groupId from GroupMember m where in_scope(m.organizationId, :paths)))";

  Optional<OrganizationGroup> visible(UUID id, String paths) {
    return find("id = :id and " + VISIBLE, Map.of("id", id, "paths", paths)).firstResultOptional();
  }

  Optional<OrganizationGroup> ledInScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<OrganizationGroup> page(GroupFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, VISIBLE)
            .given(after.map(c -> c.text(0)).orElse(null), "code > :after")
            .given(filter.kind(), "kind = :kind")
            .given(filter.code(), "code = :code")
            .given(filter.placeCode(), "placeCode = :place")
            .given(filter.lead(), "organizationId = :lead")
            .given(
                filter.member(),
                "id in (select m.groupId from GroupMember m where m.organizationId = :member)");
    if (filter.status() != null) {
      conditions.always(
          filter.status() == GroupStatus.ACTIVE ? "closedOn is null" : "closedOn is not null");
    }
    return find(conditions.text(), Sort.by("code"), conditions.values()).range(0, rows - 1).list();
  }

  /** Locked in the order of their ids, so that no act on one comes between. */
  List<OrganizationGroup> locked(Collection<UUID> ids) {
    return find("id in ?1", Sort.by("id"), ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  List<OrganizationGroup> named(Collection<String> codes) {
    return list("code in ?1", codes);
  }

  /** Open ones that an organisation leads or belongs to on a day, by code. */
  List<OrganizationGroup> ofOrganization(UUID organization, LocalDate day, int limit) {
    return find(
            "closedOn is null and kind <> ?3 and (organizationId = ?1 or id in (select m.groupId from"
                + " GroupMember m where m.organizationId = ?1"
                + " and (m.validTo is null or m.validTo > ?2)))",
            Sort.by("code"),
            organization,
            day,
            GroupKind.PLACE)
        .range(0, limit - 1)
        .list();
  }

  /** Remembers who led groups until a day, unless they came to it on that day or later. */
  void rememberLead(Collection<UUID> ids, UUID former, LocalDate day) {
    LEADS.remember(getEntityManager(), ids, former, day);
  }
}
