package io.jiceng.kit.tree;

import io.jiceng.kit.stream.Version;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rule parameters of the replica. A removed one stays as a row, so that an older message cannot
 * bring it back.
 */
final class ParameterFacts {
  private static final String STORED =
      "select code, organization_id, epoch, revision, removed from rule_parameter where id = ?";
  private static final String UPSERT =
      """
      insert into rule_parameter (id, code, organization_id, value, valid_from, valid_to, source, mark,
                                  removed, epoch, revision)
      values (?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)
      on conflict (id) do update set
        code = excluded.code, organization_id = excluded.organization_id, value = excluded.value,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to, source = excluded.source,
        mark = excluded.mark, removed = false, epoch = excluded.epoch, revision = excluded.revision
      """;
  private static final String REMOVE =
      """
      insert into rule_parameter (id, code, removed, epoch, revision) values (?, '', true, ?, ?)
      on conflict (id) do update set removed = true, epoch = excluded.epoch, revision = excluded.revision
      """;

  private record Stored(ChangedParameter parameter, Version version, boolean removed) {}

  private ParameterFacts() {}

  static Set<ChangedParameter> apply(Connection connection, Collection<TreeFact> facts)
      throws SQLException {
    var changed = new HashSet<ChangedParameter>();
    for (TreeFact fact : facts) {
      switch (fact) {
        case TreeFact.Parameter p -> apply(connection, p, changed);
        case TreeFact.ParameterRemoved r -> remove(connection, r, changed);
        default -> throw new IllegalArgumentException("not a parameter: " + fact);
      }
    }
    return changed;
  }

  private static void apply(
      Connection connection, TreeFact.Parameter fact, Set<ChangedParameter> changed)
      throws SQLException {
    ParameterState state = fact.state();
    Stored stored = stored(connection, state.id());
    if (stored != null && !fact.version().isAfter(stored.version())) {
      return;
    }
    if (stored != null && !stored.removed()) {
      changed.add(stored.parameter());
    }
    changed.add(new ChangedParameter(state.code(), state.organizationId()));
    try (var upsert = connection.prepareStatement(UPSERT)) {
      upsert.setObject(1, state.id());
      upsert.setString(2, state.code());
      upsert.setObject(3, state.organizationId());
      upsert.setString(4, state.value());
      upsert.setObject(5, state.validFrom());
      upsert.setObject(6, state.validTo());
      upsert.setString(7, state.source());
      upsert.setString(8, state.mark());
      setVersion(upsert, 9, fact.version());
      upsert.executeUpdate();
    }
  }

  private static void remove(
      Connection connection, TreeFact.ParameterRemoved fact, Set<ChangedParameter> changed)
      throws SQLException {
    Stored stored = stored(connection, fact.id());
    if (stored != null && !fact.version().isAfter(stored.version())) {
      return;
    }
    if (stored != null && !stored.removed()) {
      changed.add(stored.parameter());
    }
    try (var remove = connection.prepareStatement(REMOVE)) {
      remove.setObject(1, fact.id());
      setVersion(remove, 2, fact.version());
      remove.executeUpdate();
    }
  }

  /** What an epoch did not name is gone. */
  static Set<ChangedParameter> dropBefore(Connection connection, long epoch) throws SQLException {
    var changed = new HashSet<ChangedParameter>();
    try (var delete =
        connection.prepareStatement(
            "delete from rule_parameter where epoch < ? returning code, organization_id, removed")) {
      delete.setLong(1, epoch);
      try (var rows = delete.executeQuery()) {
        while (rows.next()) {
          if (!rows.getBoolean(3)) {
            changed.add(new ChangedParameter(rows.getString(1), rows.getObject(2, UUID.class)));
          }
        }
      }
    }
    return changed;
  }

  private static void setVersion(PreparedStatement statement, int index, Version version)
      throws SQLException {
    statement.setLong(index, version.epoch());
    statement.setLong(index + 1, version.revision());
  }

  private static @Nullable Stored stored(Connection connection, UUID id) throws SQLException {
    try (var query = connection.prepareStatement(STORED)) {
      query.setObject(1, id);
      try (var rows = query.executeQuery()) {
        return rows.next()
            ? new Stored(
                new ChangedParameter(rows.getString(1), rows.getObject(2, UUID.class)),
                new Version(rows.getLong(3), rows.getLong(4)),
                rows.getBoolean(5))
            : null;
      }
    }
  }
}
