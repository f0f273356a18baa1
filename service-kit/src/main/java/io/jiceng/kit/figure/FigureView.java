package io.jiceng.kit.figure;

import java.util.List;
import java.util.Objects;

/**
 * A contribution view (贡献视图): SQL view {@code figure_<id>} (organization_id, month, record_id,
 * value, dimensions).
 *
 * @param records API resource of record_id
 * @param sources every table the view reads
 * @param calendar the view reads figure_horizon()
 * @param parameters rule parameters the view reads
 * @param tree the view reads org_link or org_tree.path, so a move changes it for the moved subtree
 */
public record FigureView(
    String id,
    String records,
    List<SourceTable> sources,
    boolean calendar,
    List<String> parameters,
    boolean tree) {
  public FigureView {
    if (!id.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("view id " + id);
    }
    sources = List.copyOf(sources);
    parameters = List.copyOf(Objects.requireNonNullElse(parameters, List.of())); // absent in yaml
  }

  public String sqlName() {
    return sqlName(id);
  }

  static String sqlName(String id) {
    return "figure_" + id;
  }
}
