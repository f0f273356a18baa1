package io.jiceng.kit.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A figure as it stands on the catalogue topic (指标定义). */
public record Definition(
    String id,
    String service,
    @Nullable String view,
    String zh,
    String en,
    String unit,
    int precision,
    FigureKind kind,
    @Nullable Grain grain,
    boolean sensitive,
    @Nullable String numerator,
    @Nullable String denominator,
    String definitionVersion,
    @Nullable String records,
    Figure.@Nullable Counted counted,
    @Nullable String filter,
    boolean ageOf) {
  static Definition of(
      String service, Figure figure, @Nullable FigureView view, Map<String, String> versions) {
    String viewVersion = view == null ? "" : versions.getOrDefault(view.id(), "");
    return new Definition(
        figure.id(),
        service,
        figure.view(),
        figure.zh(),
        figure.en(),
        figure.unit(),
        figure.precision(),
        figure.kind(),
        figure.grain(),
        figure.sensitive(),
        figure.numerator(),
        figure.denominator(),
        Hashes.of(viewVersion, figure.toString()),
        view == null ? null : view.records(),
        figure.counted(),
        figure.filter(),
        figure.ageOf());
  }
}
