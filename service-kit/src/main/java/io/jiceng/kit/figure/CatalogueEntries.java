package io.jiceng.kit.figure;

import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * States definitions, code lists and parameter declarations on the catalogue topic, through the
 * outbox, when they differ.
 */
public final class CatalogueEntries {
  private static final String STATED =
      """
      select distinct on (key) key, type, version, payload::text from change_outbox
       where topic = ? and starts_with(key, ?) order by key, seq desc
      """;

  private record Stated(String kind, long version, @Nullable String value) {}

  private record Entry(String kind, Object value) {}

  private final String service;
  private final ChangeOutbox outbox;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  public CatalogueEntries(String service, ChangeOutbox outbox) {
    this.service = service;
    this.outbox = outbox;
  }

  public void figures(FigureCatalogue catalogue, Map<String, String> viewVersions) {
    for (Figure figure : catalogue.figures()) {
      String view = figure.view();
      FigureView declared = view == null ? null : catalogue.view(view).orElse(null);
      put("figure", figure.id(), Definition.of(service, figure, declared, viewVersions));
    }
    catalogue.parameters().forEach(declared -> put("parameter", declared.code(), declared));
  }

  public void put(String kind, String name, Object value) {
    entries.put(service + "/" + kind + "/" + name, new Entry(kind, value));
  }

  public void state(Connection connection) throws SQLException {
    Map<String, Stated> stated = stated(connection);
    List<Change> changes = new ArrayList<>();
    entries.forEach(
        (key, entry) -> {
          Stated before = stated.get(key);
          if (before == null || !same(before.value(), entry.value())) {
            long version = before == null ? 1 : before.version() + 1;
            changes.add(new Change(Topics.CATALOGUE, key, entry.kind(), version, entry.value()));
          }
        });
    stated.forEach(
        (key, before) -> {
          if (before.value() != null && !entries.containsKey(key)) {
            changes.add(
                new Change(Topics.CATALOGUE, key, before.kind(), before.version() + 1, null));
          }
        });
    if (!changes.isEmpty()) {
      outbox.add(connection, changes);
    }
  }

  private static boolean same(@Nullable String stated, Object value) {
    return stated != null && Json.tree(stated).equals(Json.tree(Json.write(value)));
  }

  private Map<String, Stated> stated(Connection connection) throws SQLException {
    var stated = new HashMap<String, Stated>();
    try (var query = connection.prepareStatement(STATED)) {
      query.setString(1, Topics.CATALOGUE);
      query.setString(2, service + "/");
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          stated.put(
              rows.getString(1), new Stated(rows.getString(2), rows.getLong(3), rows.getString(4)));
        }
      }
    }
    return stated;
  }
}
