package io.jiceng.kit.http;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What PostgreSQL refuses; values of the rows are never repeated. */
@ApplicationScoped
class DatabaseFaults {

  /** The driver passes no details on, since they quote the row, but the message names it. */
  private static final Pattern CONSTRAINT = Pattern.compile("constraint \"(\\w+)\"");

  private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");
  private static final String ACQUISITION = "acquisition timeout";

  private final ConstraintColumns columns;

  DatabaseFaults(ConstraintColumns columns) {
    this.columns = columns;
  }

  Optional<Problem> problem(SQLException e) {
    var state = e.getSQLState();
    if (state == null) {
      return message(e).toLowerCase(Locale.ROOT).contains(ACQUISITION)
          ? Optional.of(unavailable())
          : Optional.empty();
    }
    return switch (state) {
      case "23505" -> conflict(e, "unique", "已有相同值的记录", "Another record has the same value");
      case "23P01" -> conflict(e, "overlap", "与已有记录重叠", "Overlaps an existing record");
      case "23503" -> conflict(e, "reference", "引用的记录不存在或仍被引用", "Record missing or still in use");
      case "23514", "22001", "22003" ->
          faults(CommonProblem.INVALID, e, "check", "值不被允许", "The value is not allowed");
      case "40001", "40P01", "55P03", "57014" -> Optional.of(unavailable());
      default -> isOutage(state) ? Optional.of(unavailable()) : Optional.empty();
    };
  }

  /** Connection exceptions, lack of resources and operator intervention. */
  private static boolean isOutage(String state) {
    return state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
  }

  private static Problem unavailable() {
    return new Problem(CommonProblem.UNAVAILABLE);
  }

  private Optional<Problem> conflict(SQLException e, String code, String zh, String en) {
    return faults(CommonProblem.CONFLICT, e, code, zh, en);
  }

  private Optional<Problem> faults(
      CommonProblem problem, SQLException e, String code, String zh, String en) {
    return Optional.of(Problem.of(problem, pointers(e), code, zh, en));
  }

  /** The constraint's columns as properties. */
  private List<String> pointers(SQLException e) {
    var constraint = CONSTRAINT.matcher(message(e));
    var found = constraint.find() ? columns.of(constraint.group(1)) : List.<String>of();
    return found.isEmpty() ? List.of("") : found.stream().map(c -> "/" + camelCase(c)).toList();
  }

  private static String message(SQLException e) {
    return String.valueOf(e.getMessage());
  }

  private static String camelCase(String column) {
    return UNDERSCORE.matcher(column).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
  }
}
