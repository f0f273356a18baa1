package io.jiceng.organization.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** When organisations have a committee (委员会), and of how many seats. */
@ApplicationScoped
public class CommitteeSpans {
  private static final String SQL =
      """
      select organization_id, valid_from, valid_to, seats from branch_committee
      where organization_id = any(?) order by organization_id, valid_from
      """;

  private final DataSource database;

  CommitteeSpans(DataSource database) {
    this.database = database;
  }

  /** A committee from its election until the day it ends. */
  public record CommitteeSpan(LocalDate from, @Nullable LocalDate to, int seats) {
    public boolean holds(LocalDate day) {
      return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
  }

  /** By organisation; those that never had one are missing. */
  public Map<UUID, List<CommitteeSpan>> of(Collection<UUID> organizations) {
    var spans = new HashMap<UUID, List<CommitteeSpan>>();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(SQL)) {
      query.setArray(1, connection.createArrayOf("uuid", organizations.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          spans
              .computeIfAbsent(rows.getObject(1, UUID.class), _ -> new ArrayList<>())
              .add(
                  new CommitteeSpan(
                      rows.getObject(2, LocalDate.class),
                      rows.getObject(3, LocalDate.class),
                      rows.getInt(4)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read committees", e);
    }
    return spans;
  }
}
