package io.jiceng.gateway.catalogue;

import io.jiceng.gateway.catalogue.CatalogueMessage.Figure;
import io.jiceng.gateway.catalogue.CatalogueMessage.Other;
import io.jiceng.gateway.catalogue.CatalogueMessage.RestatementEnded;
import io.jiceng.gateway.catalogue.CatalogueMessage.Withdrawn;
import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.rollup.KindChange;
import io.jiceng.kit.stream.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what the services declare; a new or changed kind adds the figure's cells up anew. */
final class Definitions {

  private record Stored(Version version, String kind) {}

  private static final String SELECT =
      """
      select figure, epoch, revision, kind from definition where figure = any(?)
      """;

  private static final String UPSERT =
      """
      insert into definition (figure, service, kind, document, withdrawn, epoch, revision)
      values (?, ?, ?, ?::jsonb, false, ?, ?)
      on conflict (figure) do update
         set service = excluded.service, kind = excluded.kind, document = excluded.document,
             withdrawn = false, epoch = excluded.epoch, revision = excluded.revision
      """;

  private static final String WITHDRAW =
      """
      update definition set withdrawn = true, epoch = ?, revision = ?
       where figure = ? and service = ? and (epoch, revision) < (?, ?)
      """;

  private static final String KEEP =
      """
      insert into catalogue_entry as e (service, type, name, document, epoch, revision)
      values (?, ?, ?, ?::jsonb, ?, ?)
      on conflict (type, name, service) do update
         set document = excluded.document, epoch = excluded.epoch, revision = excluded.revision
       where (e.epoch, e.revision) < (excluded.epoch, excluded.revision)
      """;

  private static final String FORGET =
      """
      delete from catalogue_entry
       where service = ? and type = ? and name = ? and (epoch, revision) < (?, ?)
      """;

  private Definitions() {}

  static void declare(Connection connection, Collection<Figure> figures) throws SQLException {
    Map<String, Stored> stored = stored(connection, figures);
    List<Figure> newer = new ArrayList<>();
    Map<String, String> kinds = new HashMap<>();
    for (Figure figure : figures) {
      Stored before = stored.get(figure.definition().id());
      if (before == null || figure.version().isAfter(before.version())) {
        newer.add(figure);
        String kind = figure.definition().kind().name();
        if (before == null || !before.kind().equals(kind)) {
          kinds.put(figure.definition().id(), kind);
        }
      }
    }
    if (!kinds.isEmpty()) {
      KindChange.apply(connection, kinds);
    }
    for (Figure figure : newer) {
      Sql.update(
          connection,
          UPSERT,
          figure.definition().id(),
          figure.definition().service(),
          figure.definition().kind().name(),
          figure.document(),
          figure.version().epoch(),
          figure.version().revision());
    }
  }

  static void withdraw(Connection connection, Withdrawn withdrawn) throws SQLException {
    var key = withdrawn.key();
    long epoch = withdrawn.version().epoch();
    long revision = withdrawn.version().revision();
    if (key.type().equals("figure")) {
      Sql.update(connection, WITHDRAW, epoch, revision, key.name(), key.service(), epoch, revision);
    } else {
      Sql.update(connection, FORGET, key.service(), key.type(), key.name(), epoch, revision);
    }
  }

  static void keep(Connection connection, Other other) throws SQLException {
    var key = other.key();
    Sql.update(
        connection,
        KEEP,
        key.service(),
        key.type(),
        key.name(),
        other.document(),
        other.version().epoch(),
        other.version().revision());
  }

  static void withdrawBefore(Connection connection, RestatementEnded ended) throws SQLException {
    Sql.update(
        connection,
        "update definition set withdrawn = true where service = ? and epoch < ?",
        ended.service(),
        ended.epoch());
    Sql.update(
        connection,
        "delete from catalogue_entry where service = ? and epoch < ?",
        ended.service(),
        ended.epoch());
  }

  private static Map<String, Stored> stored(Connection connection, Collection<Figure> figures)
      throws SQLException {
    var stored = new HashMap<String, Stored>();
    Sql.query(
        connection,
        SELECT,
        row ->
            stored.put(
                row.getString(1),
                new Stored(new Version(row.getLong(2), row.getLong(3)), row.getString(4))),
        Sql.texts(connection, figures.stream().map(figure -> figure.definition().id()).toList()));
    return stored;
  }
}
