package io.jiceng.member.membership;

import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Memberships. A caller's scope is part of every query. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID> {
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String LAST_CHARACTER = "\udbff\udfff";

  /** What a list may be narrowed to; a null is no condition. */
  record Filter(
      @Nullable UUID organizationId,
      @Nullable Category category,
      @Nullable MembershipStatus status,
      @Nullable Residence residence,
      @Nullable String namePrefix,
      @Nullable String idNumberIndex) {}

  Optional<Member> inScope(UUID id, String paths) {
    return find(
            "from Member m join fetch m.person where m.id = :id"
                + " and in_scope(m.organizationId, :paths)",
            Map.of("id", id, "paths", paths))
        .firstResultOptional();
  }

  Optional<Member> openOf(UUID person) {
    return find("person.id = ?1 and leftOn is null", person).firstResultOptional();
  }

  /** All memberships of a person, for the person. */
  public List<Member> of(UUID person) {
    return list("from Member m join fetch m.person p where p.id = ?1 order by m.id", person);
  }

  /** Without a status those whose membership goes on. */
  List<Member> page(Filter filter, String paths, Optional<Cursor> after, int rows) {
    var query = new StringBuilder("from Member m join fetch m.person p");
    query.append(" where in_scope(m.organizationId, :paths) and m.id > :after");
    var values = new HashMap<String, Object>();
    values.put("paths", paths);
    values.put("after", after.map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL));
    narrow(query, values, "m.organizationId = ", "organizationId", filter.organizationId());
    narrow(query, values, "m.category = ", "category", filter.category());
    narrow(query, values, "m.residence = ", "residence", filter.residence());
    narrow(query, values, "p.idNumberIndex = ", "idNumberIndex", filter.idNumberIndex());
    if (filter.status() == null) {
      query.append(" and m.leftOn is null");
    } else {
      narrow(query, values, "m.membershipStatus = ", "status", filter.status());
    }
    if (filter.namePrefix() != null) {
      narrow(query, values, "p.name >= ", "nameFrom", filter.namePrefix());
      narrow(query, values, "p.name < ", "nameTo", filter.namePrefix() + LAST_CHARACTER);
    }
    return find(query.append(" order by m.id").toString(), values).page(0, rows).list();
  }

  private static void narrow(
      StringBuilder query,
      Map<String, Object> values,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      query.append(" and ").append(condition).append(':').append(name);
      values.put(name, value);
    }
  }
}
