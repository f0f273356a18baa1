package io.jiceng.kit.http;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Finds the reason of a failure below the wrappers of transactions and Hibernate. */
@ApplicationScoped
class Faults {

  private static final int MAX_DEPTH = 20;

  /** By name, since services without Hibernate use the kit too. */
  private static final Set<String> STALE =
      Set.of(
          "jakarta.persistence.OptimisticLockException",
          "org.hibernate.StaleObjectStateException",
          "org.hibernate.StaleStateException");

  private final DatabaseFaults database;

  Faults(DatabaseFaults database) {
    this.database = database;
  }

  Optional<Problem> known(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
      var problem = oneOf(cause);
      if (problem.isPresent()) {
        return problem;
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  private Optional<Problem> oneOf(Throwable cause) {
    if (STALE.contains(cause.getClass().getName())) {
      return Optional.of(new Problem(CommonProblem.VERSION_CONFLICT));
    }
    return switch (cause) {
      case Problem problem -> Optional.of(problem);
      case SQLException sql -> database.problem(sql);
      default -> Optional.empty();
    };
  }
}
