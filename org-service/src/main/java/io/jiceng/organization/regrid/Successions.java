package io.jiceng.organization.regrid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which grids became which (网格沿革). */
@ApplicationScoped
class Successions {
  private static final String KEEP =
      """
      insert into grid_succession (former_id, successor_id, kind, effective_on, reason, document_no)
      values (:former, :successor, :kind, :day, :reason, cast(:document as text))
      """;
  private static final String READ =
      """
      select s.kind, s.former_id, s.successor_id, s.effective_on, s.reason, s.document_no
      from grid_succession s where s.former_id = :id or s.successor_id = :id
      order by s.effective_on, s.former_id, s.successor_id limit 200
      """;

  private final EntityManager database;

  Successions(EntityManager database) {
    this.database = database;
  }

  void keep(
      RegridKind kind,
      UUID former,
      UUID successor,
      LocalDate day,
      String reason,
      @Nullable String documentNo) {
    database
        .createNativeQuery(KEEP)
        .setParameter("former", former)
        .setParameter("successor", successor)
        .setParameter("kind", kind.name())
        .setParameter("day", day)
        .setParameter("reason", reason)
        .setParameter("document", documentNo)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<SuccessionView> of(UUID grid) {
    List<Object[]> rows =
        database.createNativeQuery(READ, Object[].class).setParameter("id", grid).getResultList();
    return rows.stream()
        .map(
            row ->
                new SuccessionView(
                    RegridKind.valueOf((String) row[0]),
                    (UUID) row[1],
                    (UUID) row[2],
                    (LocalDate) row[3],
                    (String) row[4],
                    (String) row[5]))
        .toList();
  }
}
