package io.jiceng.member.membership;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Memberships. A caller's scope is part of every query. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID> {
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
    var conditions =
        new Conditions()
            .given(paths, "in_scope(m.organizationId, :paths)")
            .given(after.map(cursor -> cursor.uuid(0)).orElse(null), "m.id > :after")
            .given(filter.organizationId(), "m.organizationId = :organizationId")
            .given(filter.category(), "m.category = :category")
            .given(filter.residence(), "m.residence = :residence")
            .given(filter.idNumberIndex(), "p.idNumberIndex = :idNumberIndex")
            .given(filter.status(), "m.membershipStatus = :status");
    if (filter.status() == null) {
      conditions.always("m.leftOn is null");
    }
    if (filter.namePrefix() != null) {
      conditions
          .given(filter.namePrefix(), "p.name >= :nameFrom")
          .given(filter.namePrefix() + LAST_CHARACTER, "p.name < :nameTo");
    }
    return find(
            "from Member m join fetch m.person p where " + conditions.text() + " order by m.id",
            conditions.values())
        .page(0, rows)
        .list();
  }
}
