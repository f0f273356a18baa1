package io.jiceng.kit.tree;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.stream.Version;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Whether the replica is recent enough to decide by: lag never opens or wrongly closes a door. */
@Singleton
public class TreeFreshness {
  /**
   * Minutes without a sign of life of org-service after which writes and personal reads are
   * refused.
   */
  public static final String SILENCE_MINUTES = "treeSilenceMinutes";

  /** The shortest of the roots: the silence is about the whole tree. */
  private static final String SILENCE =
      """
      select min(p.value::integer) from rule_parameter p
       where p.code = ? and not p.removed and p.value ~ '^[0-9]{1,6}$'
         and (p.valid_from is null or p.valid_from <= current_date)
         and (p.valid_to is null or p.valid_to > current_date)
         and (p.organization_id is null
           or exists (select from org_tree t where t.organization_id = p.organization_id and t.parent_id is null))
      """;

  private static final long DEFAULT_SILENCE_MINUTES = 60;
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
  private static final Duration STEP = Duration.ofMillis(10);

  private final DataSource database;
  private final Clock clock;
  private final TreeRole role;
  private volatile Version known = Version.NONE;
  private volatile Look look = new Look(Instant.MIN, true);

  private record Look(Instant at, boolean fresh) {}

  @Inject
  public TreeFreshness(DataSource database, Clock clock, TreeRole role) {
    this.database = database;
    this.clock = clock;
    this.role = role;
  }

  /**
   * False after a long silence of org-service. Before its first sign of life there is nothing to be
   * stale.
   */
  public boolean isFresh() {
    if (role.states()) {
      return true;
    }
    Instant now = clock.instant();
    if (look.at().isBefore(now.minus(LOOK_AGAIN))) {
      look = new Look(now, look(now));
    }
    return look.fresh();
  }

  /** 503 after a long silence. */
  public void require() {
    if (!isFresh()) {
      throw new Problem(CommonProblem.UNAVAILABLE);
    }
  }

  /** Waits until the replica has applied the version; false if it has not in time. */
  public boolean await(Version version, Duration atMost) {
    if (role.states() || !version.isAfter(known)) {
      return true;
    }
    long deadline = System.nanoTime() + atMost.toNanos();
    try {
      known = TreeProgress.applied(database);
      while (version.isAfter(known) && System.nanoTime() < deadline) {
        Thread.sleep(STEP);
        known = TreeProgress.applied(database);
      }
      return !version.isAfter(known);
    } catch (SQLException e) {
      throw new IllegalStateException("the tree's state cannot be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean look(Instant now) {
    try {
      Optional<Instant> heartbeat = TreeProgress.heartbeat(database);
      return heartbeat.isEmpty()
          || !heartbeat.get().isBefore(now.minus(Duration.ofMinutes(silenceMinutes())));
    } catch (SQLException e) {
      throw new IllegalStateException("the tree's heartbeat cannot be read", e);
    }
  }

  private long silenceMinutes() throws SQLException {
    try (Connection connection = database.getConnection();
        var query = connection.prepareStatement(SILENCE)) {
      query.setString(1, SILENCE_MINUTES);
      try (var rows = query.executeQuery()) {
        rows.next();
        long minutes = rows.getLong(1);
        return rows.wasNull() ? DEFAULT_SILENCE_MINUTES : minutes;
      }
    }
  }
}
