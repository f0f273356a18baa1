package io.jiceng.kit.publish;

import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import io.jiceng.kit.figure.CatalogueEntries;
import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.figure.FigureConstants;
import io.jiceng.kit.figure.MarkTriggers;
import io.jiceng.kit.figure.ViewVersions;
import io.jiceng.kit.rule.ParameterDeclarations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What the program declares, brought into the database: triggers, defaults, constants, view
 * versions, catalogue.
 */
final class Declarations {
  private final FigureCatalogue catalogue;
  private final List<CodeLists> codeLists;
  private final ChangeOutbox outbox;
  private final Clock clock;

  Declarations(
      FigureCatalogue catalogue, List<CodeLists> codeLists, ChangeOutbox outbox, Clock clock) {
    this.catalogue = catalogue;
    this.codeLists = codeLists;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** In every process before it serves requests. */
  void install(Connection connection) throws SQLException {
    ParameterDeclarations.store(connection, catalogue.parameters());
    new MarkTriggers(catalogue).install(connection);
  }

  /** By the leader. */
  void state(Connection connection, String service) throws SQLException {
    FigureConstants.refresh(connection, LocalDate.now(clock));
    var entries = new CatalogueEntries(service, outbox);
    entries.figures(catalogue, new ViewVersions(catalogue).check(connection));
    for (CodeLists lists : codeLists) {
      for (CodeList list : lists.lists()) {
        entries.put("code-list", list.name(), list);
      }
    }
    entries.state(connection);
  }

  boolean constantsMoved(Connection connection) throws SQLException {
    return FigureConstants.refresh(connection, LocalDate.now(clock));
  }
}
