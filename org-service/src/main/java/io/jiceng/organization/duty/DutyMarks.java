package io.jiceng.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** Says whose lights have to be looked at again. */
@ApplicationScoped
class DutyMarks {
  private static final String SUBTREE =
      """
      insert into duty_mark (organization_id, since)
      select t.organization_id, ? from org_tree s join org_tree t on t.path <@ s.path where s.organization_id = ?
      """;

  private final DataSource database;

  DutyMarks(DataSource database) {
    this.database = database;
  }

  void subtree(UUID organizationId, LocalDate since) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(SUBTREE)) {
      insert.setObject(1, since);
      insert.setObject(2, organizationId);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot mark lights", e);
    }
  }
}
