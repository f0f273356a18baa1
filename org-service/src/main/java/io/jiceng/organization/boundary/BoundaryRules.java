package io.jiceng.organization.boundary;

import static io.jiceng.kit.problem.Finding.warn;
import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.operation.valid.IsValidOp;

/** GRD-08 on one boundary. */
final class BoundaryRules {
  private static final int RING_MIN = 4;
  private static final double WEST = 73;
  private static final double EAST = 136;
  private static final double SOUTH = 3;
  private static final double NORTH = 54;

  private BoundaryRules() {}

  static List<Finding> shape(Polygon it) {
    var findings = new ArrayList<Finding>();
    var rings = it.coordinates();
    for (int i = 0; i < rings.size(); i++) {
      findings.addAll(ring(rings.get(i), "/geometry/coordinates/" + i));
    }
    if (findings.isEmpty()) {
      var valid = new IsValidOp(Shapes.of(rings)).isValid();
      findings.addAll(Finding.all(when(!valid, BoundaryIssue.CROSSING, "/geometry/coordinates")));
    }
    return findings;
  }

  /** The first fault of a ring; those behind it are mostly the same. */
  private static List<Finding> ring(List<List<BigDecimal>> ring, String pointer) {
    for (int i = 0; i < ring.size(); i++) {
      var findings = position(ring.get(i), pointer + "/" + i);
      if (!findings.isEmpty()) {
        return findings;
      }
    }
    var closed = ring.size() >= RING_MIN && same(ring.getFirst(), ring.getLast());
    return Finding.all(when(!closed, BoundaryIssue.UNCLOSED, pointer));
  }

  private static List<Finding> position(List<BigDecimal> at, String pointer) {
    if (at.size() != 2) {
      return Finding.all(when(true, BoundaryIssue.POSITION, pointer));
    }
    var first = at.getFirst().doubleValue();
    var second = at.get(1).doubleValue();
    var swapped = isInChina(second, first);
    return Finding.all(
        when(swapped, BoundaryIssue.SWAPPED, pointer),
        when(!swapped && !isInChina(first, second), BoundaryIssue.OUTSIDE_CHINA, pointer));
  }

  /** No longitude of China is a latitude of it, so swapped ones are always seen. */
  private static boolean isInChina(double longitude, double latitude) {
    return WEST <= longitude && longitude <= EAST && SOUTH <= latitude && latitude <= NORTH;
  }

  private static boolean same(List<BigDecimal> a, List<BigDecimal> b) {
    return a.getFirst().compareTo(b.getFirst()) == 0 && a.get(1).compareTo(b.get(1)) == 0;
  }

  /**
   * @param since first day of the present boundary
   */
  static List<Finding> drawn(
      GridFacts grid, @Nullable LocalDate since, LocalDate day, LocalDate today) {
    var early = day.isBefore(grid.openedOn()) || (since != null && day.isBefore(since));
    return Finding.all(
        when(grid.closedOn() != null, BoundaryIssue.GRID_CLOSED, ""),
        when(day.isAfter(today), BoundaryIssue.DATE_AHEAD, "/effectiveOn"),
        when(early, BoundaryIssue.TOO_EARLY, "/effectiveOn"));
  }

  /** A child that leaves its parent's boundary is doubtful, never refused. */
  static List<Finding> inside(Polygon child, @Nullable Polygon parent) {
    return Finding.all(
        warn(
            parent != null
                && !Shapes.of(parent.coordinates()).covers(Shapes.of(child.coordinates())),
            BoundaryIssue.OUTSIDE_PARENT,
            "/geometry"));
  }
}
