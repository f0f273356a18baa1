package io.jiceng.kit.tree;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One interval of an organisation under a parent (隶属关系), half-open.
 *
 * @param parentId null: a root
 * @param to null: still running
 */
public record ParentLink(@Nullable UUID parentId, LocalDate from, @Nullable LocalDate to) {
  /** From ever: the first interval of every organisation starts here. */
  public static final LocalDate EVER = LocalDate.of(1, 1, 1);
}
