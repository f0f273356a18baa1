package io.jiceng.kit.tree;

import io.jiceng.kit.stream.Version;
import io.jiceng.kit.tree.TreeFact.Organization;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The replica of the tree and of the rule parameters (组织树副本). Plain JDBC inside the caller's
 * transaction: used by the consumer, and by org-service within its own acts, whose replica is
 * therefore never behind.
 */
@Singleton
public class TreeReplica {
  private final List<TreeObserver> observers;

  @Inject
  public TreeReplica(@All List<TreeObserver> observers) {
    this.observers = List.copyOf(observers);
  }

  /** Facts that are not newer than what is stored of their key are ignored. */
  public void apply(Connection connection, List<TreeFact> facts) throws SQLException {
    long endedEpoch = TreeProgress.applied(connection).epoch();
    var batch = new Batch(connection);
    for (TreeFact fact : facts) {
      if (fact.version().epoch() < endedEpoch) {
        continue;
      }
      switch (fact) {
        case Organization o -> batch.add(o);
        case TreeFact.Parameter p -> batch.addParameter(p.state().id(), p);
        case TreeFact.ParameterRemoved r -> batch.addParameter(r.id(), r);
        case TreeFact.Heartbeat h -> TreeProgress.heartbeat(connection, h.at());
        case TreeFact.Begin _ -> {}
        case TreeFact.End end -> {
          batch.flush();
          drop(connection, end.version().epoch());
          TreeProgress.finish(connection, end.version());
          endedEpoch = end.version().epoch();
        }
      }
    }
    batch.flush();
  }

  /**
   * A node whose newest state cannot be read is out of every scope until a later state heals it.
   */
  public void poison(Connection connection, UUID organizationId) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update org_tree set poisoned = true, path = null where organization_id = ?")) {
      update.setObject(1, organizationId);
      if (update.executeUpdate() > 0) {
        TreePaths.rewrite(connection, Set.of(organizationId));
      }
    }
  }

  private void drop(Connection connection, long epoch) throws SQLException {
    Set<UUID> dropped = before(connection, epoch);
    if (!dropped.isEmpty()) {
      for (TreeObserver observer : observers) {
        observer.before(connection, dropped);
      }
      Object[] ids = dropped.toArray();
      for (String table : List.of("org_link", "org_tree")) {
        try (var delete =
            connection.prepareStatement(
                "delete from " + table + " where organization_id = any(?)")) {
          delete.setArray(1, connection.createArrayOf("uuid", ids));
          delete.executeUpdate();
        }
      }
      TreePaths.rewrite(connection, dropped);
      for (TreeObserver observer : observers) {
        observer.after(connection, dropped);
      }
    }
    tellParameters(connection, ParameterFacts.dropBefore(connection, epoch));
  }

  private static Set<UUID> before(Connection connection, long epoch) throws SQLException {
    var ids = new HashSet<UUID>();
    try (var query =
        connection.prepareStatement("select organization_id from org_tree where epoch < ?")) {
      query.setLong(1, epoch);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return ids;
  }

  private void tellParameters(Connection connection, Set<ChangedParameter> changed)
      throws SQLException {
    if (!changed.isEmpty()) {
      for (TreeObserver observer : observers) {
        observer.parametersChanged(connection, changed);
      }
    }
  }

  /** Facts between two markers; of several about one key the highest version counts. */
  private final class Batch {
    private final Connection connection;
    private final Map<UUID, Organization> organizations = new LinkedHashMap<>();
    private final Map<UUID, TreeFact> parameters = new LinkedHashMap<>();
    private final List<Version> versions = new ArrayList<>();

    Batch(Connection connection) {
      this.connection = connection;
    }

    void add(Organization fact) {
      organizations.merge(fact.state().id(), fact, Batch::newer);
      versions.add(fact.version());
    }

    void addParameter(UUID id, TreeFact fact) {
      parameters.merge(id, fact, Batch::newer);
      versions.add(fact.version());
    }

    void flush() throws SQLException {
      new OrganizationFacts(connection, observers).apply(organizations);
      tellParameters(connection, ParameterFacts.apply(connection, parameters.values()));
      if (!versions.isEmpty()) {
        TreeProgress.advance(connection, versions.stream().reduce(Version.NONE, Batch::later));
      }
      organizations.clear();
      parameters.clear();
      versions.clear();
    }

    private static Version later(Version a, Version b) {
      return b.isAfter(a) ? b : a;
    }

    private static <F extends TreeFact> F newer(F a, F b) {
      return b.version().isAfter(a.version()) ? b : a;
    }
  }
}
