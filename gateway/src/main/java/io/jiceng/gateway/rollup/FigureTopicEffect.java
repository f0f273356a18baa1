package io.jiceng.gateway.rollup;

import io.jiceng.gateway.stream.DeadLetter;
import io.jiceng.gateway.stream.Effect;
import io.jiceng.kit.stream.Received;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Adds what the figures topic says to the totals. */
public final class FigureTopicEffect implements Effect {

  @Override
  public List<DeadLetter> apply(Connection connection, int partition, List<Received> received)
      throws SQLException {
    var messages = new ArrayList<FigureMessage>();
    var unreadable = new ArrayList<DeadLetter>();
    for (Received each : received) {
      try {
        messages.add(FigureMessage.read(each));
      } catch (Unreadable e) {
        unreadable.add(new DeadLetter(each, String.valueOf(e.getMessage())));
      }
    }
    if (!messages.isEmpty()) {
      CellIngest.apply(connection, received.getFirst().topic(), partition, messages);
    }
    return unreadable;
  }
}
