package io.jiceng.organization.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Parent links and attribute spans of organisations, oldest first. */
@ApplicationScoped
class Chronicle {
  private final EntityManager entities;

  Chronicle(EntityManager entities) {
    this.entities = entities;
  }

  List<OrganizationLink> links(Collection<UUID> organizations) {
    return entities
        .createQuery(
            "from OrganizationLink where organizationId in :ids order by organizationId, validFrom",
            OrganizationLink.class)
        .setParameter("ids", organizations)
        .getResultList();
  }

  OrganizationLink latestLink(UUID organization) {
    return entities
        .createQuery(
            "from OrganizationLink where organizationId = :id and validTo is null",
            OrganizationLink.class)
        .setParameter("id", organization)
        .getSingleResult();
  }

  List<AttributeSpan> spans(UUID organization) {
    return entities
        .createQuery(
            "from AttributeSpan where organizationId = :id order by validFrom", AttributeSpan.class)
        .setParameter("id", organization)
        .getResultList();
  }

  AttributeSpan latestSpan(UUID organization) {
    return entities
        .createQuery(
            "from AttributeSpan where organizationId = :id and validTo is null",
            AttributeSpan.class)
        .setParameter("id", organization)
        .getSingleResult();
  }

  /** Whether parent or attributes changed on a day before the given one. */
  boolean changedBefore(UUID organization, LocalDate day) {
    return entities
        .createQuery(
            """
            select exists (from OrganizationLink where organizationId = :id and validTo < :day)
                or exists (from AttributeSpan where organizationId = :id and validTo < :day)
            """,
            Boolean.class)
        .setParameter("id", organization)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** Links whose first day has come and that nobody was told about yet. */
  List<OrganizationLink> due(LocalDate today, int limit) {
    return entities
        .createQuery(
            "from OrganizationLink where not emitted and validFrom <= :today order by validFrom,"
                + " organizationId",
            OrganizationLink.class)
        .setParameter("today", today)
        .setMaxResults(limit)
        .getResultList();
  }

  void add(OrganizationLink link) {
    entities.persist(link);
  }

  void add(AttributeSpan span) {
    entities.persist(span);
  }

  /** An ended interval must be stored before the next one begins, or the two overlap. */
  void flush() {
    entities.flush();
  }
}
