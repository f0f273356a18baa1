package io.jiceng.gateway.stream;

import io.jiceng.kit.stream.Received;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What messages of a topic do to the database. */
public interface Effect {

  /**
   * Applies messages of one partition in the transaction that advances its position.
   *
   * @return those that cannot be read, with the reason
   */
  List<DeadLetter> apply(Connection connection, int partition, List<Received> messages)
      throws SQLException;
}
