package io.jiceng.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.JsonFaults;
import io.jiceng.kit.problem.Language;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Violation;
import io.jiceng.kit.problem.Violations;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the faults of a row into the words that a request would get, in the sender's language. */
final class RowFaults {
  private final Language language;

  RowFaults(Language language) {
    this.language = language;
  }

  RowError of(long row, IOException unreadable) {
    if (!(unreadable instanceof JsonProcessingException json)) {
      return RowError.of(row, "", ImportProblem.LINE_MALFORMED);
    }
    var violations = JsonFaults.problem(json).violations(language);
    return violations.isEmpty()
        ? RowError.of(row, "", ImportProblem.LINE_MALFORMED)
        : error(row, violations.getFirst());
  }

  RowError of(long row, ConstraintViolation<?> violation) {
    return error(row, Violations.of(violation));
  }

  /** What a thrown refusal says about a row; empty when it is no fault of the row. */
  List<RowError> of(long row, RuntimeException refusal) {
    if (refusal instanceof Problem problem) {
      var violations = problem.violations(language);
      return violations.isEmpty()
          ? List.of(RowError.of(row, "", problem.code()))
          : violations.stream().map(violation -> error(row, violation)).toList();
    }
    return switch (sqlStateClass(refusal)) {
      case "23" -> List.of(RowError.of(row, "", ImportProblem.ROW_CONFLICT));
      case "22" -> List.of(RowError.of(row, "", CommonProblem.INVALID));
      default -> List.of();
    };
  }

  /**
   * Whether trying again may help: lost connections, deadlocks, a full or stopping database, and a
   * pool without a free connection, which is the one fault without a state.
   */
  static boolean isPassing(Throwable fault) {
    if (hasNoState(fault)) {
      return true;
    }
    return switch (sqlStateClass(fault)) {
      case "08", "40", "53", "57", "58" -> true;
      default -> false;
    };
  }

  private static boolean hasNoState(@Nullable Throwable fault) {
    for (var at = fault; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getSQLState() == null) {
        return true;
      }
    }
    return false;
  }

  /** First two letters of the SQL state; never the message, which may quote a row. */
  static String sqlStateClass(@Nullable Throwable fault) {
    for (var at = fault; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().substring(0, 2);
      }
    }
    return "";
  }

  private static RowError error(long row, Violation violation) {
    return new RowError(
        row, violation.pointer(), violation.code(), violation.message(), violation.message());
  }
}
