package io.jiceng.organization.boundary;

import java.math.BigDecimal;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** Polygons as geometry. */
final class Shapes {
  private static final GeometryFactory PLANE = new GeometryFactory();

  private Shapes() {}

  /** Of closed rings. */
  static Geometry of(List<List<List<BigDecimal>>> rings) {
    var holes = rings.subList(1, rings.size()).stream().map(Shapes::ring).toList();
    return PLANE.createPolygon(ring(rings.getFirst()), holes.toArray(LinearRing[]::new));
  }

  private static LinearRing ring(List<List<BigDecimal>> ring) {
    return PLANE.createLinearRing(
        ring.stream()
            .map(at -> new Coordinate(at.getFirst().doubleValue(), at.get(1).doubleValue()))
            .toArray(Coordinate[]::new));
  }
}
