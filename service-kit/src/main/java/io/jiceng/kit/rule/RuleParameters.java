package io.jiceng.kit.rule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Values of rule parameters (规则参数): the nearest ancestor's wins, else the declared default. */
@Singleton
public class RuleParameters {
  private final DataSource database;

  @Inject
  public RuleParameters(DataSource database) {
    this.database = database;
  }

  /**
   * The value in a month.
   *
   * @param organizationId null: what holds everywhere
   * @param month any day of the month whose tree and values count
   */
  public Optional<String> value(String code, @Nullable UUID organizationId, LocalDate month) {
    try (Connection connection = database.getConnection();
        var query = connection.prepareStatement("select rule_value(?, ?, ?)")) {
      query.setString(1, code);
      query.setObject(2, organizationId);
      query.setObject(3, month);
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read parameter " + code, e);
    }
  }

  public Optional<BigDecimal> number(String code, @Nullable UUID organizationId, LocalDate month) {
    return value(code, organizationId, month).map(BigDecimal::new);
  }
}
