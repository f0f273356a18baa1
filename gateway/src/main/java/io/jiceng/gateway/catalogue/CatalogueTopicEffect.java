package io.jiceng.gateway.catalogue;

import io.jiceng.gateway.catalogue.CatalogueMessage.Figure;
import io.jiceng.gateway.catalogue.CatalogueMessage.Other;
import io.jiceng.gateway.catalogue.CatalogueMessage.RestatementEnded;
import io.jiceng.gateway.catalogue.CatalogueMessage.Unknown;
import io.jiceng.gateway.catalogue.CatalogueMessage.Withdrawn;
import io.jiceng.gateway.stream.DeadLetter;
import io.jiceng.gateway.stream.Effect;
import io.jiceng.kit.stream.Received;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what the services declare. */
public final class CatalogueTopicEffect implements Effect {

  @Override
  public List<DeadLetter> apply(Connection connection, int partition, List<Received> received)
      throws SQLException {
    var unreadable = new ArrayList<DeadLetter>();
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Received each : received) {
      try {
        CatalogueMessage message = CatalogueMessage.read(each);
        if (message instanceof Figure figure) {
          figures.merge(figure.definition().id(), figure, CatalogueTopicEffect::later);
          continue;
        }
        Definitions.declare(connection, figures.values());
        figures.clear();
        applyOne(connection, message);
      } catch (IllegalArgumentException e) {
        unreadable.add(new DeadLetter(each, String.valueOf(e.getMessage())));
      }
    }
    Definitions.declare(connection, figures.values());
    return unreadable;
  }

  private static void applyOne(Connection connection, CatalogueMessage message)
      throws SQLException {
    switch (message) {
      case Withdrawn withdrawn -> Definitions.withdraw(connection, withdrawn);
      case Other other -> Definitions.keep(connection, other);
      case RestatementEnded ended -> Definitions.withdrawBefore(connection, ended);
      case Figure _, Unknown _ -> {}
    }
  }

  private static Figure later(Figure one, Figure other) {
    return other.version().isAfter(one.version()) ? other : one;
  }
}
