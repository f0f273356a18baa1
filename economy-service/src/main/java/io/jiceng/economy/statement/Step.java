package io.jiceng.economy.statement;

import static io.jiceng.economy.statement.StatementState.ACCEPTED;
import static io.jiceng.economy.statement.StatementState.CHECKED;
import static io.jiceng.economy.statement.StatementState.LOCKED;
import static io.jiceng.economy.statement.StatementState.OPEN;
import static io.jiceng.economy.statement.StatementState.RETURNED;
import static io.jiceng.economy.statement.StatementState.SUBMITTED;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step of a statement and where it leads; a return goes one level back. */
enum Step {
  SUBMIT("submitted"),
  CHECK("checked"),
  ACCEPT("accepted"),
  LOCK("locked"),
  RETURN("returned");

  private final String done;

  Step(String done) {
    this.done = done;
  }

  /** The action's word in the audit log. */
  String done() {
    return done;
  }

  Optional<StatementState> from(StatementState state) {
    return Optional.ofNullable(
        switch (this) {
          case SUBMIT -> state == OPEN || state == RETURNED ? SUBMITTED : null;
          case CHECK -> state == SUBMITTED ? CHECKED : null;
          case ACCEPT -> state == CHECKED ? ACCEPTED : null;
          case LOCK -> state == ACCEPTED ? LOCKED : null;
          case RETURN -> back(state);
        });
  }

  private static @Nullable StatementState back(StatementState state) {
    return switch (state) {
      case SUBMITTED -> RETURNED;
      case CHECKED -> SUBMITTED;
      case ACCEPTED -> CHECKED;
      case OPEN, RETURNED, LOCKED -> null;
    };
  }
}
