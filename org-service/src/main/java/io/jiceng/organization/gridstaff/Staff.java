package io.jiceng.organization.gridstaff;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody in a role on a grid (网格力量). */
@Entity(name = "GridStaff")
@Table(name = "grid_staff")
class Staff {
  @Id UUID id;
  UUID gridId;

  @Enumerated(EnumType.STRING)
  StaffRole role;

  UUID personId;

  @Column(name = "valid_from")
  LocalDate begins;

  @Column(name = "valid_to")
  @Nullable LocalDate ends;

  @Nullable String documentNo;
  @Embedded Trail trail;
  @Version long version;

  protected Staff() {}

  Staff(UUID id, UUID gridId, NewStaff it, Author author) {
    this.id = id;
    this.gridId = gridId;
    this.role = it.role();
    this.personId = it.personId();
    this.begins = it.from();
    this.ends = it.to();
    this.documentNo = it.documentNo();
    this.trail = Trail.begin(author);
  }

  void end(LocalDate day, Author author) {
    if (ends != null) {
      throw new Problem(StaffIssue.ENDED);
    }
    ends = day;
    trail = trail.continuedBy(author);
  }

  /** The grid is no more. */
  void leave(LocalDate day, Author author) {
    ends = day;
    trail = trail.continuedBy(author);
  }

  boolean overlaps(LocalDate from, @Nullable LocalDate to) {
    return (ends == null || from.isBefore(ends)) && (to == null || begins.isBefore(to));
  }
}
