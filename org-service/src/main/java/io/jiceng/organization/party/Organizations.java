package io.jiceng.organization.party;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.jiceng.organization.record.TreeNodes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Organisations by id, code, filter and place in the tree of a day. */
@ApplicationScoped
class Organizations implements PanacheRepositoryBase<Organization, UUID> {
  private static final String ANCESTORS =
      """
      with recursive above (id, height) as (
        select l.parent_id, 1 from organization_link l
        where l.organization_id = :id and l.valid_from <= :day and (l.valid_to is null or l.valid_to > :day)
        union all
        select l.parent_id, a.height + 1 from above a join organization_link l on l.organization_id = a.id
        where l.valid_from <= :day and (l.valid_to is null or l.valid_to > :day)
      )
      select o.* from above a join organization o on o.id = a.id
      where o.id in (select t.organization_id from org_tree t where t.path <@ any(cast(:paths as ltree[])))
      order by a.height desc
      """;

  private static final String CYCLE =
      """
      with recursive above (id, during) as (
        select cast(:parent as uuid), daterange(cast(:day as date), null)
        union all
        select l.parent_id, a.during * daterange(l.valid_from, l.valid_to)
        from above a join organization_link l on l.organization_id = a.id
        where l.parent_id is not null and a.id <> :moved and a.during && daterange(l.valid_from, l.valid_to)
      )
      select exists (select from above where id = :moved)
      """;

  /** An organisation with what held for it on a day. */
  record AsOf(Organization organization, AttributeSpan span, OrganizationLink link) {}

  Optional<Organization> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(id, ?2)", id, paths).firstResultOptional();
  }

  /** Rows of one scope, locked in the order of their ids. */
  List<Organization> lockInScope(Collection<String> idsOrCodes, String paths) {
    var ids = idsOrCodes.stream().flatMap(text -> TreeNodes.asId(text).stream()).toList();
    return find(
            "(code in ?1 or id in ?2) and in_scope(id, ?3)", Sort.by("id"), idsOrCodes, ids, paths)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<Organization> page(
      OrganizationFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(id, :paths)")
            .given(after.map(c -> c.text(0)).orElse(null), "code > :after")
            .given(filter.form(), "attributes.form = :form")
            .given(filter.nature(), "attributes.nature = :nature")
            .given(filter.setting(), "attributes.setting = :setting")
            .given(filter.sector(), "attributes.sector = :sector")
            .given(filter.placeCode(), "attributes.placeCode = :place")
            .given(filter.code(), "code = :code")
            .given(Conditions.containing(filter.name()), "attributes.name like :name escape '\\'")
            .given(
                filter.taskEndsBefore(),
                "closedOn is null and attributes.nature = io.jiceng.organization.party.Nature.TEMPORARY"
                    + " and declared.taskEndsOn < :task");
    if (filter.status() != null) {
      conditions.always(
          filter.status() == OrganizationStatus.ACTIVE
              ? "closedOn is null"
              : "closedOn is not null");
    }
    return find(conditions.text(), Sort.by("code"), conditions.values()).range(0, rows - 1).list();
  }

  List<AsOf> children(
      UUID parentId, String paths, LocalDate day, Optional<Cursor> after, int rows) {
    return getEntityManager()
        .createQuery(
            """
            select o, s, l from Organization o
            join AttributeSpan s on s.organizationId = o.id
            join OrganizationLink l on l.organizationId = o.id
            where l.parentId = :parent and o.code > :after and o.foundedOn <= :day
              and l.validFrom <= :day and (l.validTo is null or l.validTo > :day)
              and s.validFrom <= :day and (s.validTo is null or s.validTo > :day)
              and in_scope(o.id, :paths)
            order by o.code
            """,
            AsOf.class)
        .setParameter("parent", parentId)
        .setParameter("after", after.map(c -> c.text(0)).orElse(""))
        .setParameter("day", day)
        .setParameter("paths", paths)
        .setMaxResults(rows)
        .getResultList();
  }

  Optional<AsOf> asOf(UUID id, String paths, LocalDate day) {
    return getEntityManager()
        .createQuery(
            """
            select o, s, l from Organization o
            join AttributeSpan s on s.organizationId = o.id
            join OrganizationLink l on l.organizationId = o.id
            where o.id = :id and o.foundedOn <= :day
              and l.validFrom <= :day and (l.validTo is null or l.validTo > :day)
              and s.validFrom <= :day and (s.validTo is null or s.validTo > :day)
              and in_scope(o.id, :paths)
            """,
            AsOf.class)
        .setParameter("id", id)
        .setParameter("day", day)
        .setParameter("paths", paths)
        .getResultStream()
        .findAny();
  }

  /** Ancestors on a day that lie in the caller's scope, the root first. */
  @SuppressWarnings("unchecked")
  List<Organization> ancestors(UUID id, String paths, LocalDate day) {
    return getEntityManager()
        .createNativeQuery(ANCESTORS, Organization.class)
        .setParameter("id", id)
        .setParameter("day", day)
        .setParameter("paths", paths)
        .getResultList();
  }

  /** Whether the organisation would stand under itself at some time from the day on. */
  boolean wouldStandUnderItself(UUID moved, UUID parent, LocalDate day) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(CYCLE, Boolean.class)
            .setParameter("parent", parent)
            .setParameter("moved", moved)
            .setParameter("day", day)
            .getSingleResult();
  }

  List<Organization> withCodesOrIds(Collection<String> codes, Collection<UUID> ids) {
    return list("code in ?1 or id in ?2", codes, ids);
  }

  Set<UUID> idsInScope(Collection<UUID> ids, String paths) {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select o.id from Organization o where o.id in :ids and in_scope(o.id, :paths)",
                UUID.class)
            .setParameter("ids", ids)
            .setParameter("paths", paths)
            .getResultList());
  }

  /** Those that stand under one on a day or later and are not closed by then, by code. */
  List<Organization> openChildren(UUID id, LocalDate from, int limit) {
    return getEntityManager()
        .createQuery(
            """
            select distinct o from Organization o join OrganizationLink l on l.organizationId = o.id
            where l.parentId = :id and (l.validTo is null or (l.validTo > :from and l.validTo > o.foundedOn))
              and (o.closedOn is null or o.closedOn > :from)
            order by o.code
            """,
            Organization.class)
        .setParameter("id", id)
        .setParameter("from", from)
        .setMaxResults(limit)
        .getResultList();
  }

  boolean hasChildren(UUID id, LocalDate from) {
    return getEntityManager()
            .createQuery(
                """
                select count(*) from Organization o join OrganizationLink l on l.organizationId = o.id
                where l.parentId = :id and (l.validTo is null or (l.validTo > :from and l.validTo > o.foundedOn))
                  and (o.closedOn is null or o.closedOn > :from)
                """,
                Long.class)
            .setParameter("id", id)
            .setParameter("from", from)
            .getSingleResult()
        > 0;
  }

  /** Positions, each once, of the parents an organisation has from a day on. */
  List<Position> positionsAbove(UUID id, LocalDate from) {
    return positions("l.organizationId = :id and o.id = l.parentId", id, from);
  }

  /** Positions, each once, of the open organisations that stand under one from a day on. */
  List<Position> positionsBelow(UUID id, LocalDate from) {
    return positions("l.parentId = :id and o.id = l.organizationId", id, from);
  }

  private List<Position> positions(String joined, UUID id, LocalDate from) {
    return getEntityManager()
        .createQuery(
            """
            select distinct o.attributes.form, o.attributes.setting, p.level
            from OrganizationLink l join Organization o on %s
            left join Place p on p.code = o.attributes.placeCode
            where (l.validTo is null or l.validTo > :from) and o.closedOn is null
            """
                .formatted(joined),
            Position.class)
        .setParameter("id", id)
        .setParameter("from", from)
        .getResultList();
  }
}
