package io.jiceng.organization.boundary;

import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The boundary (边界) of a grid in a time. */
@Entity(name = "GridBoundary")
@Table(name = "grid_boundary")
class Boundary {
  @Id UUID id;
  UUID gridId;

  @JdbcTypeCode(SqlTypes.JSON)
  Polygon polygon;

  @Column(name = "valid_from")
  LocalDate begins;

  @Column(name = "valid_to")
  @Nullable LocalDate ends;

  @Nullable String documentNo;
  @Embedded Trail trail;
  @Version long version;

  protected Boundary() {}

  Boundary(UUID id, UUID gridId, DrawBoundary it, Author author) {
    this.id = id;
    this.gridId = gridId;
    this.begins = it.effectiveOn();
    this.trail = Trail.begin(author);
    take(it);
  }

  /** It was drawn wrongly. */
  void correct(DrawBoundary it, Author author) {
    take(it);
    trail = trail.continuedBy(author);
  }

  void end(LocalDate day, Author author) {
    ends = day;
    trail = trail.continuedBy(author);
  }

  private void take(DrawBoundary it) {
    polygon = it.geometry();
    documentNo = it.documentNo();
  }
}
