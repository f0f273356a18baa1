package io.jiceng.kit.imports;

import io.jiceng.kit.access.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A resource that takes files of rows. A feature implements it as an application-scoped bean; the
 * kit brings the endpoint, the job, the parsing and the errors.
 *
 * @param <T> a record with Bean Validation constraints, read by Jackson; unknown properties are
 *     refused
 */
public interface Importable<T> {

  /** Its path after {@code /v1/}, without record ids, such as {@code members}. */
  String resource();

  Class<T> row();

  /** How many columns of a table a list of the row gets, such as three for its identifiers. */
  default int columns(String list) {
    return 1;
  }

  /** Roles that may import this resource; the caller's scope still holds for each row. */
  default Set<String> roles() {
    return Set.of(Role.CLERK, Role.ADMIN, Role.PLATFORM);
  }

  /**
   * What two rows for the same record have in common. Rows with equal keys never come in one batch,
   * so a later row of the file changes what an earlier one stored.
   */
  default @Nullable Object key(T row) {
    return null;
  }

  /**
   * Stores valid rows inside the running transaction, set-based, and returns the errors of those it
   * does not store. Rows outside the caller's scope are errors. Doing it twice has one effect: the
   * second time the rows count as unchanged. The kit rolls back where the mode or a dry run asks.
   */
  ImportResult importRows(List<Row<T>> rows, ImportMode mode);
}
