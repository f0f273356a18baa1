package io.jiceng.organization.health;

import io.jiceng.organization.duty.SetsDuties;
import io.jiceng.organization.health.DutyFacts.Proof;
import io.jiceng.organization.health.SubjectFacts.Attributes;
import io.jiceng.organization.party.CommitteeSpans;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads what the lights of some branches depend on, with a few statements for all of them. */
@ApplicationScoped
class FactReader {
  private static final String SUBJECTS =
      """
      select o.id, b.id, b.parent_id, o.founded_on, o.closed_on, coalesce(t.path::text, '')
      from organization b
      join organization o on o.id = b.id or (o.parent_id = b.id and o.form = 'GROUP')
      left join org_tree t on t.organization_id = o.id
      where b.id = any(?)
      """;
  private static final String BRANCH_OF =
      "select coalesce(case when form = 'GROUP' then parent_id end, id) from organization where id = any(?)";
  private static final String BRANCHES =
      """
      select t.organization_id from org_tree s join org_tree t on t.path <@ s.path
      where s.organization_id = ? and t.organization_id > ? and t.form <> 'GROUP'
      order by t.organization_id limit ?
      """;
  private static final String SUPERIOR_OF = "select parent_id from organization where id = any(?)";
  private static final String ATTRIBUTES =
      """
      select organization_id, valid_from, valid_to, form, nature, setting from organization_state
      where organization_id = any(?) order by organization_id, valid_from
      """;
  private static final String PROOFS =
      """
      select subject_id, record_id, kind, held_on, make_up_for, hours, pairs, campaign from duty_evidence
      where subject_id = any(?) and held_on >= ?
      """;
  private static final String WAIVED =
      """
      select organization_id, obligation, period_start from waiver
      where organization_id = any(?) and period_start >= ? and status = 'APPROVED'
      """;
  private static final int HEX_UUID = 32;

  private final DataSource database;
  private final CommitteeSpans committees;
  private final List<SetsDuties> sources;

  FactReader(DataSource database, CommitteeSpans committees, @All List<SetsDuties> sources) {
    this.database = database;
    this.committees = committees;
    this.sources = sources;
  }

  /**
   * @param branches branches; their groups come along
   * @param from no period before it is looked at
   */
  DutyFacts read(Collection<UUID> branches, LocalDate from) {
    try (var connection = database.getConnection()) {
      var rows = subjects(connection, branches);
      var ids = rows.stream().map(SubjectFacts::id).collect(Collectors.toSet());
      var attributes = attributes(connection, ids);
      var spans = committees.of(ids);
      var subjects =
          rows.stream()
              .map(
                  it ->
                      new SubjectFacts(
                          it.id(),
                          it.branchId(),
                          it.superiorId(),
                          it.foundedOn(),
                          it.closedOn(),
                          it.ancestors(),
                          attributes.getOrDefault(it.id(), List.of()),
                          spans.getOrDefault(it.id(), List.of())))
              .toList();
      var above =
          subjects.stream().flatMap(it -> it.ancestors().stream()).collect(Collectors.toSet());
      return new DutyFacts(
          subjects,
          sources.stream().flatMap(it -> it.setAt(above).stream()).toList(),
          proofs(connection, ids, from),
          waived(connection, ids, from));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read duties", e);
    }
  }

  /** Itself, or the branch a group stands in. */
  Optional<UUID> branchOf(UUID subjectId) {
    return one(BRANCH_OF, subjectId);
  }

  /** The organisation above, unless it is a root. */
  Optional<UUID> superiorOf(UUID subjectId) {
    return one(SUPERIOR_OF, subjectId);
  }

  /**
   * Branches and all above them in a subtree, by id, after one of them; groups come with theirs.
   */
  List<UUID> branches(UUID organizationId, @Nullable UUID after, int most) {
    var found = new ArrayList<UUID>();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(BRANCHES)) {
      query.setObject(1, organizationId);
      query.setObject(2, after == null ? new UUID(0, 0) : after);
      query.setInt(3, most);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getObject(1, UUID.class));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read branches", e);
    }
  }

  private Optional<UUID> one(String sql, UUID subjectId) {
    var found = new ArrayList<UUID>();
    try (var connection = database.getConnection()) {
      each(
          connection,
          sql,
          List.of(subjectId),
          null,
          row -> found.add(row.getObject(1, UUID.class)));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read duties", e);
    }
    return found.stream().filter(Objects::nonNull).findFirst();
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private static void each(
      Connection connection,
      String sql,
      Collection<UUID> ids,
      @Nullable LocalDate from,
      RowReader reader)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      if (from != null) {
        query.setObject(2, from);
      }
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }

  private static List<SubjectFacts> subjects(Connection connection, Collection<UUID> branches)
      throws SQLException {
    var found = new ArrayList<SubjectFacts>();
    each(
        connection,
        SUBJECTS,
        branches,
        null,
        row ->
            found.add(
                new SubjectFacts(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getObject(4, LocalDate.class),
                    row.getObject(5, LocalDate.class),
                    upwards(row.getString(6)),
                    List.of(),
                    List.of())));
    return found;
  }

  private static Map<UUID, List<Attributes>> attributes(Connection connection, Set<UUID> ids)
      throws SQLException {
    var found = new HashMap<UUID, List<Attributes>>();
    each(
        connection,
        ATTRIBUTES,
        ids,
        null,
        row ->
            found
                .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                .add(
                    new Attributes(
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6))));
    return found;
  }

  private static Map<UUID, List<Proof>> proofs(Connection connection, Set<UUID> ids, LocalDate from)
      throws SQLException {
    var found = new HashMap<UUID, List<Proof>>();
    each(
        connection,
        PROOFS,
        ids,
        from,
        row ->
            found
                .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                .add(
                    new Proof(
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getBigDecimal(6),
                        row.getObject(7, Integer.class),
                        row.getString(8))));
    return found;
  }

  private static Set<LightKey> waived(Connection connection, Set<UUID> ids, LocalDate from)
      throws SQLException {
    var found = new HashSet<LightKey>();
    each(
        connection,
        WAIVED,
        ids,
        from,
        row ->
            found.add(
                new LightKey(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getObject(3, LocalDate.class))));
    return found;
  }

  /** The organisations of a path of the tree, itself first. */
  private static List<UUID> upwards(String path) {
    return path.isEmpty()
        ? List.of()
        : Arrays.stream(path.split("\\.", -1)).map(FactReader::uuid).toList().reversed();
  }

  private static UUID uuid(String hex) {
    if (hex.length() != HEX_UUID) {
      throw new IllegalArgumentException("no label of the tree: " + hex);
    }
    return new UUID(
        Long.parseUnsignedLong(hex, 0, HEX_UUID / 2, 16),
        Long.parseUnsignedLong(hex, HEX_UUID / 2, HEX_UUID, 16));
  }
}
