package io.jiceng.kit.figure;

import org.jspecify.annotations.Nullable;

/**
 * A table a view reads.
 *
 * @param organization column that names the organisation
 * @param organizations or a query over the changed rows, {@code changed}, that names it; joins to
 *     the rows in between
 */
public record SourceTable(
    String table, @Nullable String organization, @Nullable String organizations) {
  public SourceTable {
    if ((organization == null) == (organizations == null)) {
      throw new IllegalArgumentException(
          "source " + table + ": either organization or organizations");
    }
  }

  String changedOrganizations() {
    return organizations != null
        ? organizations
        : "select x." + organization + " as organization_id from changed x";
  }
}
