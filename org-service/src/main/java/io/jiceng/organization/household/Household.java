package io.jiceng.organization.household;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household (农户、居民户): a key and where it is counted. */
@Entity
class Household {
  @Id UUID id;
  UUID gridId;
  @Nullable UUID microGridId;
  @Nullable UUID centralHouseholdId;
  String placeCode;
  String listNumber;
  LocalDate openedOn;
  LocalDate seatedOn;
  @Nullable LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  @Nullable HouseholdEnding ending;

  @Embedded Trail trail;
  @Version long version;

  protected Household() {}

  Household(UUID id, Seat seat, LocalDate openedOn, Author author) {
    this.id = id;
    this.openedOn = openedOn;
    this.seatedOn = openedOn;
    this.trail = Trail.begin(author);
    take(seat);
  }

  Seat seat() {
    return new Seat(gridId, microGridId, centralHouseholdId, placeCode, listNumber);
  }

  HouseholdStatus status() {
    return endedOn == null ? HouseholdStatus.OPEN : HouseholdStatus.ENDED;
  }

  /** The present seat was recorded wrongly; a household that never moved may have begun earlier. */
  void correct(Seat seat, LocalDate begins, Author author) {
    refuseWhenEnded();
    seatedOn = seatedOn.equals(openedOn) ? begins : seatedOn;
    openedOn = begins;
    take(seat);
    trail = trail.continuedBy(author);
  }

  /** From the day on; what was before is kept by {@link Households#rememberSeats}. */
  void move(Seat seat, LocalDate day, Author author) {
    refuseWhenEnded();
    take(seat);
    seatedOn = day;
    trail = trail.continuedBy(author);
  }

  void end(HouseholdEnding reason, LocalDate day, Author author) {
    refuseWhenEnded();
    ending = reason;
    endedOn = day;
    trail = trail.continuedBy(author);
  }

  void refuseWhenEnded() {
    if (endedOn != null) {
      throw new Problem(HouseholdIssue.CLOSED);
    }
  }

  private void take(Seat seat) {
    gridId = seat.gridId();
    microGridId = seat.microGridId();
    centralHouseholdId = seat.centralHouseholdId();
    placeCode = seat.placeCode();
    listNumber = seat.listNumber();
  }
}
