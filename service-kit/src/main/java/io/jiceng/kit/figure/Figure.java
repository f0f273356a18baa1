package io.jiceng.kit.figure;

import org.jspecify.annotations.Nullable;

/**
 * A figure (指标): a view and a filter on its dimensions, or two other figures.
 *
 * @param view null for ratios and averages
 * @param filter SQL over the view's columns; null takes every row
 * @param unit base unit: yuan, people, organisations ...
 * @param precision decimals shown
 * @param counted which records count, and when
 * @param sensitive split by attributes of persons
 * @param ageOf an average whose numerator sums month indexes: its value is the mean age in years
 */
public record Figure(
    String id,
    @Nullable String view,
    FigureKind kind,
    @Nullable String filter,
    @Nullable String numerator,
    @Nullable String denominator,
    String zh,
    String en,
    String unit,
    int precision,
    @Nullable Counted counted,
    @Nullable Grain grain,
    boolean sensitive,
    boolean ageOf) {

  /** In words. */
  public record Counted(String zh, String en) {}

  public Figure {
    if (!id.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
      throw new IllegalArgumentException("figure id " + id);
    }
    if (kind.isAdditive() ? view == null : numerator == null || denominator == null) {
      throw new IllegalArgumentException(
          "figure " + id + ": a view, or a numerator and a denominator");
    }
    grain = grain == null ? Grain.MONTH : grain;
  }

  public String condition() {
    return filter == null || filter.isBlank() ? "true" : filter;
  }
}
