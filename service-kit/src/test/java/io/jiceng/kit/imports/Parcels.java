package io.jiceng.kit.imports;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** The importable resource of the tests; remembers which rows it was handed. */
@ApplicationScoped
class Parcels implements Importable<ParcelRow> {
  static final String BUG = "BUG";

  private final DataSource database;
  private final Scope scope;
  private final ConcurrentLinkedQueue<Long> handed = new ConcurrentLinkedQueue<>();

  Parcels(DataSource database, Scope scope) {
    this.database = database;
    this.scope = scope;
  }

  List<Long> handed() {
    return List.copyOf(handed);
  }

  void forget() {
    handed.clear();
  }

  @Override
  public String resource() {
    return "parcels";
  }

  @Override
  public Class<ParcelRow> row() {
    return ParcelRow.class;
  }

  @Override
  public Object key(ParcelRow row) {
    return row.code();
  }

  @Override
  public ImportResult importRows(List<Row<ParcelRow>> rows, ImportMode mode) {
    var errors = new ArrayList<RowError>();
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    for (var row : rows) {
      handed.add(row.number());
      if (row.value().code().equals(BUG)) {
        throw new IllegalStateException("a bug of the feature");
      }
      var organization = scope.find(row.value().organizationId());
      if (organization.isEmpty() || !scope.holds(organization.get().id())) {
        errors.add(row.refuse("/organizationId", CommonProblem.NOT_FOUND));
        continue;
      }
      switch (store(row.value(), organization.get().id())) {
        case 0 -> unchanged++;
        case 1 -> created++;
        default -> changed++;
      }
    }
    return new ImportResult(created, changed, unchanged, errors);
  }

  private int store(ParcelRow row, UUID organization) {
    var sql =
        """
        insert into parcel values (?, ?, ?)
        on conflict (code) do update set weight_grams = excluded.weight_grams
        where parcel.weight_grams <> excluded.weight_grams
        returning xmax = 0
        """;
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(sql)) {
      insert.setString(1, row.code());
      insert.setObject(2, organization);
      insert.setInt(3, row.weightGrams());
      try (var stored = insert.executeQuery()) {
        if (!stored.next()) {
          return 0;
        }
        return stored.getBoolean(1) ? 1 : 2;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
