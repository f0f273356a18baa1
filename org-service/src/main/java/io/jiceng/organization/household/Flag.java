package io.jiceng.organization.household;

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

/** A flag (认定) of a household in a time, class C3. */
@Entity(name = "HouseholdFlag")
@Table(name = "household_flag")
class Flag {
  @Id UUID id;
  UUID householdId;

  @Enumerated(EnumType.STRING)
  FlagKind kind;

  @Enumerated(EnumType.STRING)
  @Nullable AssistanceKind assistanceKind;

  @Column(name = "valid_from")
  LocalDate begins;

  @Column(name = "valid_to")
  @Nullable LocalDate ends;

  String documentNo;
  @Embedded Trail trail;
  @Version long version;

  protected Flag() {}

  Flag(UUID id, UUID householdId, HouseholdActs.FlagHousehold it, Author author) {
    this.id = id;
    this.householdId = householdId;
    this.kind = it.kind();
    this.assistanceKind = it.assistanceKind();
    this.begins = it.from();
    this.ends = it.to();
    this.documentNo = it.documentNo();
    this.trail = Trail.begin(author);
  }

  boolean overlaps(HouseholdActs.FlagHousehold it) {
    var to = it.to();
    return kind == it.kind()
        && (ends == null || it.from().isBefore(ends))
        && (to == null || begins.isBefore(to));
  }

  void end(LocalDate day, Author author) {
    if (ends != null) {
      throw new Problem(HouseholdIssue.FLAG_ENDED);
    }
    ends = day;
    trail = trail.continuedBy(author);
  }
}
