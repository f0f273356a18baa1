package io.jiceng.gateway.rollup;

import io.jiceng.kit.tree.TreeObserver;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/** Lets totals follow the tree in the transaction in which it changes. */
@ApplicationScoped
public class TreeFollower implements TreeObserver {

  @Override
  public void before(Connection connection, Set<UUID> touched) throws SQLException {
    RollUpLock.exclusive(connection);
  }

  @Override
  public void after(Connection connection, Set<UUID> touched) throws SQLException {
    TreeRollUp.follow(connection, touched);
  }
}
