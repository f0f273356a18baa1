package io.jiceng.member.person;

import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everyone on record. Those with a basis are no members and lie under an organisation. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  public Optional<Person> byIndex(String idNumberIndex) {
    return find("idNumberIndex", idNumberIndex).firstResultOptional();
  }

  /** Of the people who are no members. */
  public Optional<Person> inScope(UUID id, String paths) {
    return find(
            "id = :id and basis is not null and in_scope(organizationId, :paths)",
            Map.of("id", id, "paths", paths))
        .firstResultOptional();
  }

  List<Person> page(String paths, Optional<Cursor> after, int rows) {
    return find(
            "basis is not null and in_scope(organizationId, :paths) and id > :after order by id",
            Map.of("paths", paths, "after", after.map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL)))
        .page(0, rows)
        .list();
  }
}
