package io.jiceng.kit.tree;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/**
 * Told inside the transaction of {@link TreeReplica#apply} before and after parents change: {@code
 * touched} are the organisations that are new, dropped or have other parents in some month; what
 * hangs below them moves along. Implementations are CDI beans.
 */
public interface TreeObserver {
  default void before(Connection connection, Set<UUID> touched) throws SQLException {}

  default void after(Connection connection, Set<UUID> touched) throws SQLException {}

  default void parametersChanged(Connection connection, Set<ChangedParameter> changes)
      throws SQLException {}
}
