package io.jiceng.kit.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is null on the last one. */
public record Page<T>(
    @Schema(description = "In the list's order; empty when there is nothing") List<T> items,
    @Schema(description = "Cursor of the next page; null on the last one") @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts the rows to the limit and says where the next page starts.
   *
   * @param rows at most {@link PageRequest#rows()} rows in the list's order
   * @param key the sort key of a row
   */
  public static <E, T> Page<T> of(
      List<E> rows, int limit, Function<E, Cursor> key, Function<E, T> view) {
    boolean more = rows.size() > limit;
    var shown = more ? rows.subList(0, limit) : rows;
    var next = more ? key.apply(shown.getLast()).encode() : null;
    return new Page<>(shown.stream().map(view).toList(), next);
  }

  /** A list known to be short and whole. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null);
  }
}
