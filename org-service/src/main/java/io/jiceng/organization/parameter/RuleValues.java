package io.jiceng.organization.parameter;

import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.rule.ParameterDeclaration;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Rule parameters as they hold for organisations on a day: the nearest ancestor's value, else the
 * default.
 */
@ApplicationScoped
public class RuleValues {
  private static final String SQL =
      """
      select o.id, c.code, rule_value(c.code, o.id, ?)
      from unnest(?::uuid[]) o (id) cross join unnest(?::text[]) c (code)
      """;

  private static final UUID NOWHERE = new UUID(0, 0);

  private final DataSource database;
  private final Map<String, String> defaults;

  RuleValues(DataSource database, FigureCatalogue catalogue) {
    this.database = database;
    this.defaults =
        catalogue.parameters().stream()
            .filter(declared -> declared.defaultValue() != null)
            .collect(
                Collectors.toUnmodifiableMap(
                    ParameterDeclaration::code, d -> Objects.requireNonNull(d.defaultValue())));
  }

  /** Values where no organisation has set one. */
  public Values everywhere(Collection<String> codes, LocalDate day) {
    return of(List.of(NOWHERE), codes, day).getOrDefault(NOWHERE, Values.NONE);
  }

  public Map<UUID, Values> of(
      Collection<UUID> organizations, Collection<String> codes, LocalDate day) {
    var found = new HashMap<UUID, Map<String, String>>();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(SQL)) {
      Array ids = connection.createArrayOf("uuid", organizations.toArray());
      query.setObject(1, day);
      query.setArray(2, ids);
      query.setArray(3, connection.createArrayOf("text", codes.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var values =
              found.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new HashMap<>(defaults));
          if (rows.getString(3) != null) {
            values.put(rows.getString(2), rows.getString(3));
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read rule parameters", e);
    }
    var values = new HashMap<UUID, Values>();
    found.forEach((id, texts) -> values.put(id, new Values(texts)));
    return values;
  }

  /** Values by parameter code. */
  public record Values(Map<String, String> texts) {
    static final Values NONE = new Values(Map.of());

    public int integer(String code) {
      return Integer.parseInt(text(code));
    }

    public String text(String code) {
      var text = texts.get(code);
      if (text == null) {
        throw new IllegalStateException("rule parameter without a value: " + code);
      }
      return text;
    }
  }
}
