package io.jiceng.kit.tree;

import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Version;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How org-service states the tree: under one lock that is held until commit, so that revisions
 * commit in order, in the transaction of the act, into its own replica and onto the tree topic at
 * once.
 */
@Singleton
public class TreeAuthority {
  private final DataSource database;
  private final TreeReplica replica;
  private final ChangeOutbox outbox;
  private final String service;

  @Inject
  public TreeAuthority(
      DataSource database,
      TreeReplica replica,
      ChangeOutbox outbox,
      @ConfigProperty(name = "jiceng.service") String service) {
    this.database = database;
    this.replica = replica;
    this.outbox = outbox;
    this.service = service;
  }

  /**
   * Call before reading what a tree act decides upon; later acts wait until this transaction ends.
   */
  public void lock() {
    within(
        connection -> {
          lock(connection);
          return Version.NONE;
        });
  }

  public Version state(List<OrganizationState> organizations) {
    return within(connection -> state(connection, organizations, List.of(), List.of()));
  }

  public Version stateParameters(List<ParameterState> parameters) {
    return within(connection -> state(connection, List.of(), parameters, List.of()));
  }

  public Version removeParameter(UUID id) {
    return within(connection -> state(connection, List.of(), List.of(), List.of(id)));
  }

  /**
   * The same on a connection of one's own; returns the version of the last fact, for the header
   * Tree-Revision.
   */
  public Version state(
      Connection connection,
      List<OrganizationState> organizations,
      List<ParameterState> parameters,
      List<UUID> removedParameters)
      throws SQLException {
    lock(connection);
    int count = organizations.size() + parameters.size() + removedParameters.size();
    long epoch = epoch(connection);
    long revision = reserve(connection, count);
    var facts = new ArrayList<TreeFact>();
    for (OrganizationState organization : organizations) {
      facts.add(new TreeFact.Organization(new Version(epoch, ++revision), organization));
    }
    for (ParameterState parameter : parameters) {
      facts.add(new TreeFact.Parameter(new Version(epoch, ++revision), parameter));
    }
    for (UUID id : removedParameters) {
      facts.add(new TreeFact.ParameterRemoved(new Version(epoch, ++revision), id));
    }
    replica.apply(connection, facts);
    outbox.add(connection, facts.stream().map(TreeAuthority::change).toList());
    return new Version(epoch, revision);
  }

  static Change change(TreeFact fact) {
    long revision = fact.version().revision();
    return switch (fact) {
      case TreeFact.Organization o ->
          new Change(
              Topics.TREE,
              "organization/" + o.state().id(),
              "organization",
              revision,
              o.state(),
              o.state().id());
      case TreeFact.Parameter p ->
          new Change(Topics.TREE, "parameter/" + p.state().id(), "parameter", revision, p.state());
      case TreeFact.ParameterRemoved r ->
          new Change(Topics.TREE, "parameter/" + r.id(), "parameter", revision, null);
      default -> throw new IllegalArgumentException("not a change: " + fact);
    };
  }

  private static void lock(Connection connection) throws SQLException {
    try (var lock =
        connection.prepareStatement("select pg_advisory_xact_lock(hashtext('jiceng.tree'))")) {
      lock.execute();
    }
  }

  private long epoch(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement("select epoch from publisher_state where service = ?")) {
      query.setString(1, service);
      try (var rows = query.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  private static long reserve(Connection connection, int count) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update tree_state set stated = stated + ? returning stated - ?")) {
      update.setInt(1, count);
      update.setInt(2, count);
      try (var rows = update.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private interface Work {
    Version run(Connection connection) throws SQLException;
  }

  private Version within(Work work) {
    try (Connection connection = database.getConnection()) {
      return work.run(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot state the tree", e);
    }
  }
}
