package io.jiceng.gateway.group;

import io.jiceng.gateway.stream.DeadLetter;
import io.jiceng.gateway.stream.Effect;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.tree.GroupState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Keeps the groups that are stated; totals do not depend on them. */
public final class GroupTopicEffect implements Effect {

  private static final String KEY = "group/";

  @Override
  public List<DeadLetter> apply(Connection connection, int partition, List<Received> messages)
      throws SQLException {
    var unreadable = new ArrayList<DeadLetter>();
    for (Received message : messages) {
      try {
        switch (message.kind()) {
          case "group" -> Groups.keep(connection, read(message), message.version());
          case "end" -> Groups.forgetBefore(connection, message.version().epoch());
          default -> {}
        }
      } catch (IllegalArgumentException e) {
        unreadable.add(new DeadLetter(message, String.valueOf(e.getMessage())));
      }
    }
    return unreadable;
  }

  private static GroupState read(Received message) {
    String value = message.value();
    if (value == null) {
      throw new IllegalArgumentException("a group is closed, never withdrawn");
    }
    GroupState group = Json.read(value, GroupState.class);
    if (!message.key().equals(KEY + group.id())) {
      throw new IllegalArgumentException("the key names another group");
    }
    return group;
  }
}
