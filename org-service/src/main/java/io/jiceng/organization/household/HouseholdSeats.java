package io.jiceng.organization.household;

import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Households that follow their grid when it becomes part of another (GRD-08). */
@ApplicationScoped
public class HouseholdSeats {
  private static final String DEFER =
      """
      set constraints household_micro_grid_of_its_grid, household_central_household_of_its_micro_grid deferred
      """;

  private final Households households;
  private final HouseholdDesk desk;
  private final Authors authors;
  private final EntityManager database;

  HouseholdSeats(
      Households households, HouseholdDesk desk, Authors authors, EntityManager database) {
    this.households = households;
    this.desk = desk;
    this.authors = authors;
    this.database = database;
  }

  /** Where a household is counted. */
  public record Seated(
      UUID key,
      UUID gridId,
      @Nullable UUID microGridId,
      @Nullable UUID centralHouseholdId,
      String placeCode) {}

  /** Micro-grids may change their grid before their households do, until the commit. */
  public void defer() {
    database.createNativeQuery(DEFER).executeUpdate();
  }

  /** Open ones in a grid, micro-grid or central household. */
  public List<Seated> in(UUID unit, int limit) {
    return households.openIn(List.of(unit), limit).stream()
        .map(
            it -> new Seated(it.id, it.gridId, it.microGridId, it.centralHouseholdId, it.placeCode))
        .toList();
  }

  /** From the day on, or from the later day they came on, they are in the other unit. */
  public void follow(Collection<UUID> keys, UUID from, UUID to, LocalDate day) {
    if (keys.isEmpty()) {
      return;
    }
    households.rememberSeats(keys, day);
    var rows = List.copyOf(households.byKey(keys).values());
    var before = desk.views(rows);
    for (var it : rows) {
      var since = it.seatedOn.isAfter(day) ? it.seatedOn : day;
      it.move(replaced(it.seat(), from, to), since, authors.current());
    }
    desk.tell("moved", rows, before);
  }

  private static Seat replaced(Seat seat, UUID from, UUID to) {
    return new Seat(
        from.equals(seat.gridId()) ? to : seat.gridId(),
        from.equals(seat.microGridId()) ? to : seat.microGridId(),
        from.equals(seat.centralHouseholdId()) ? to : seat.centralHouseholdId(),
        seat.placeCode(),
        seat.listNumber());
  }
}
