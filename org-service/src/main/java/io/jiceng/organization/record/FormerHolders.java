package io.jiceng.organization.record;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who held records until a day, so that past months stay theirs.
 *
 * @param table of the former holders
 * @param view of who held a record from when to when; without an end: who holds it now
 * @param record column that names the record in both
 */
public record FormerHolders(String table, String view, String record) {
  private static final UUID NOBODY = new UUID(0, 0);

  /**
   * Remembers who holds records until a day, unless it came to them on that day or later.
   *
   * @param former null: whoever it is
   */
  public void remember(
      EntityManager database, Collection<UUID> ids, @Nullable UUID former, LocalDate day) {
    var sql =
        """
        insert into %1$s (%3$s, organization_id, valid_from, valid_to)
        select h.%3$s, h.organization_id, h.valid_from, :day from %2$s h
        where h.%3$s = any(:ids) and (h.organization_id = :former or :anybody) and h.valid_to is null and h.valid_from < :day
        """
            .formatted(table, view, record);
    database
        .createNativeQuery(sql)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .setParameter("former", former == null ? NOBODY : former)
        .setParameter("anybody", former == null)
        .setParameter("day", day)
        .executeUpdate();
  }
}
