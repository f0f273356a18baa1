package io.jiceng.gateway.figure;

import io.jiceng.gateway.catalogue.Catalogue;
import io.jiceng.gateway.catalogue.Definition;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds measures by what callers name. */
final class Measures {

  private Measures() {}

  /**
   * The named ones in their order; 404 for an unknown one, 422 where the period is finer than the
   * data.
   */
  static List<Measure> named(Connection connection, List<String> ids, Period period)
      throws SQLException {
    List<Measure> measures = resolve(connection, ids.stream().distinct().toList(), "/figures");
    for (Measure measure : measures) {
      requireFit(measure, period);
    }
    return measures;
  }

  /** All that the period does not cut. */
  static List<Measure> all(Connection connection, Period period) throws SQLException {
    Map<String, Definition> known = new HashMap<>();
    var definitions = new ArrayList<Definition>();
    String after = "";
    List<Definition> page;
    do {
      page = Catalogue.page(connection, after, PageRequest.MAX_LIMIT);
      definitions.addAll(page);
      after = page.isEmpty() ? after : page.getLast().id();
    } while (page.size() == PageRequest.MAX_LIMIT);
    definitions.forEach(definition -> known.put(definition.id(), definition));
    var measures = new ArrayList<Measure>();
    for (Definition definition : definitions) {
      Measure measure = Measure.of(definition, known);
      if (measure != null && measure.fits(period)) {
        measures.add(measure);
      }
    }
    return measures;
  }

  static Measure one(Connection connection, String id) throws SQLException {
    return resolve(connection, List.of(id), "/id").getFirst();
  }

  static void requireFit(Measure measure, Period period) {
    if (!measure.fits(period)) {
      throw Problem.invalid(
          "/period",
          "finer-than-grain",
          "期间比 " + measure.definition().id() + " 的数据更细，只能按年查询",
          "The period is finer than the data of "
              + measure.definition().id()
              + ": ask whole years");
    }
  }

  private static List<Measure> resolve(Connection connection, List<String> ids, String pointer)
      throws SQLException {
    Map<String, Definition> known = Catalogue.find(connection, ids);
    Set<String> parts = known.values().stream().flatMap(Measure::names).collect(Collectors.toSet());
    known.putAll(Catalogue.find(connection, parts));
    var measures = new ArrayList<Measure>();
    for (String id : ids) {
      @Nullable Definition definition = known.get(id);
      Measure measure = definition == null ? null : Measure.of(definition, known);
      if (measure == null) {
        throw Problem.of(
            CommonProblem.NOT_FOUND,
            List.of(pointer),
            "unknown-figure",
            "没有此指标：" + id,
            "No such figure: " + id);
      }
      measures.add(measure);
    }
    return measures;
  }
}
