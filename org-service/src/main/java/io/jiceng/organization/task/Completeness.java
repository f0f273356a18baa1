package io.jiceng.organization.task;

import io.jiceng.kit.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** TSK-02: which of the five lists each branch has in a year. */
@ApplicationScoped
class Completeness {
  private static final String SQL =
      """
      select cast(t.organization_id as text), t.code, t.name,
             coalesce(string_agg(distinct l.type, ',' order by l.type), '')
      from org_tree t
      left join task_list l on l.organization_id = t.organization_id and l.year = :year
        and l.type in ('STUDY', 'ACTIVITY', 'BASIC_TASK', 'CONTACT_POINT', 'SECTOR_FEATURE')
      where t.path <@ any(cast(:paths as ltree[])) and t.status = 'ACTIVE'
        and t.form in ('BRANCH', 'JOINT_BRANCH') and t.code > :after
      group by t.organization_id, t.code, t.name
      order by t.code
      limit :rows
      """;

  private final EntityManager database;

  Completeness(EntityManager database) {
    this.database = database;
  }

  /** Branches by code, with what they have. */
  @SuppressWarnings("unchecked")
  List<CompletenessView> page(int year, String paths, Optional<Cursor> after, int rows) {
    List<Object[]> found =
        database
            .createNativeQuery(SQL, Object[].class)
            .setParameter("year", year)
            .setParameter("paths", paths)
            .setParameter("after", after.map(it -> it.text(0)).orElse(""))
            .setParameter("rows", rows)
            .getResultList();
    return found.stream().map(row -> view(row, year)).toList();
  }

  private static CompletenessView view(Object[] row, int year) {
    var held = Arrays.stream(((String) row[3]).split(",", -1)).filter(it -> !it.isEmpty()).toList();
    var types = Stream.of(ListType.values()).filter(ListType::isOfBranches).toList();
    return new CompletenessView(
        UUID.fromString((String) row[0]),
        (String) row[1],
        (String) row[2],
        year,
        held.size(),
        types.size(),
        types.stream().filter(it -> !held.contains(it.name())).toList());
  }
}
