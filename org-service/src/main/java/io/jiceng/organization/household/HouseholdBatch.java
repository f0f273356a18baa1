package io.jiceng.organization.household;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.place.PlaceFacts;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records households one after the other in memory. */
final class HouseholdBatch {
  private final Surroundings around;
  private final Map<UUID, Household> known;
  private final Map<String, List<Household>> numbers = new HashMap<>();
  private final Author author;
  private final LocalDate today;

  /**
   * What the requests name, as far as it exists.
   *
   * @param numbered households that have one of the named numbers
   * @param grids by id and by code
   */
  record Surroundings(
      Map<UUID, Household> known,
      List<Household> numbered,
      Map<String, GridFacts> grids,
      Map<String, PlaceFacts> places,
      Map<String, TreeNode> organizations) {}

  HouseholdBatch(Surroundings around, Author author, LocalDate today) {
    this.around = around;
    this.known = new HashMap<>(around.known());
    this.author = author;
    this.today = today;
    around.numbered().forEach(this::number);
  }

  /** A new household, or corrections of the one that has this key. */
  Outcome<Household> put(NewHousehold row) {
    var key = row.key();
    var standing = key == null ? null : known.get(key);
    return standing == null ? create(row) : update(standing, row);
  }

  private Outcome<Household> create(NewHousehold row) {
    var from = row.from() == null ? today : row.from();
    var findings = new ArrayList<>(HouseholdRules.key(row.key()));
    findings.addAll(ahead(from));
    var seat = settle(NamedSeat.of(row), from, null, findings);
    if (seat == null || !findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    var holder = holder(seat, null, from, null);
    if (row.key() == null && holder != null && holder.seat().equals(seat)) {
      return new Outcome.Unchanged<>(holder);
    }
    if (holder != null) {
      return new Outcome.Refused<>(Finding.all(secondLayer()));
    }
    var made = new Household(row.key() == null ? Ids.next() : row.key(), seat, from, author);
    known.put(made.id, made);
    number(made);
    return new Outcome.Created<>(made);
  }

  private Outcome<Household> update(Household standing, NewHousehold row) {
    if (!isInScope(around.grids().get(standing.gridId.toString()))) {
      return new Outcome.Refused<>(Finding.all(when(true, CommonProblem.NOT_FOUND, "/key")));
    }
    return amend(standing, AmendHousehold.of(standing).with(row));
  }

  /** Corrects the present seat and the first day. */
  Outcome<Household> amend(Household standing, AmendHousehold to) {
    var findings = new ArrayList<>(ahead(to.from()));
    var moved = !standing.seatedOn.equals(standing.openedOn);
    findings.addAll(
        Finding.all(
            when(
                moved && to.from().isAfter(standing.seatedOn),
                HouseholdIssue.OPENED_LATE,
                "/from")));
    var begins = moved ? standing.seatedOn : to.from();
    var seat = seated(standing, to.seat(), begins, findings);
    if (seat == null || !findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    if (seat.equals(standing.seat()) && to.from().equals(standing.openedOn)) {
      return new Outcome.Unchanged<>(standing);
    }
    standing.correct(seat, to.from(), author);
    return new Outcome.Updated<>(standing);
  }

  /** The seat of a household from a day on; null with findings when there is none. */
  @Nullable Seat seated(Household it, NamedSeat named, LocalDate from, List<Finding> findings) {
    findings.addAll(Finding.all(when(it.endedOn != null, HouseholdIssue.CLOSED, "")));
    var seat = settle(named, from, it.endedOn, findings);
    if (seat != null && holder(seat, it, from, it.endedOn) != null) {
      findings.addAll(Finding.all(secondLayer()));
    }
    return seat;
  }

  private @Nullable Seat settle(
      NamedSeat named, LocalDate from, @Nullable LocalDate to, List<Finding> findings) {
    var units =
        new Units(
            unit(named.gridId(), "/gridId", findings),
            unit(named.microGridId(), "/microGridId", findings),
            unit(named.centralHouseholdId(), "/centralHouseholdId", findings));
    var grid = units.grid();
    var lowest = units.lowest();
    if (grid == null || lowest == null || !findings.isEmpty()) {
      return null;
    }
    findings.addAll(HouseholdRules.nested(units));
    findings.addAll(HouseholdRules.open(units, from, to));
    var placeCode = Objects.requireNonNullElse(named.placeCode(), lowest.placeCode());
    var place = around.places().get(placeCode);
    findings.addAll(
        place == null
            ? Finding.all(when(true, HouseholdIssue.PLACE_UNKNOWN, "/placeCode"))
            : HouseholdRules.inside(lowest.placeCode(), place.within()));
    var micro = units.microGrid();
    var central = units.centralHousehold();
    return new Seat(
        grid.id(),
        micro == null ? null : micro.id(),
        central == null ? null : central.id(),
        placeCode,
        named.listNumber());
  }

  private @Nullable GridFacts unit(@Nullable String name, String pointer, List<Finding> findings) {
    var unit = name == null ? null : around.grids().get(name);
    findings.addAll(
        Finding.all(
            when(name != null && unit == null, HouseholdIssue.GRID_UNKNOWN, pointer),
            when(unit != null && !isInScope(unit), CommonProblem.NOT_FOUND, pointer)));
    return unit;
  }

  /** Who has this number of this place in that time. */
  private @Nullable Household holder(
      Seat seat, @Nullable Household self, LocalDate from, @Nullable LocalDate to) {
    return numbers.getOrDefault(name(seat.placeCode(), seat.listNumber()), List.of()).stream()
        .filter(it -> self == null || !it.id.equals(self.id))
        .filter(it -> overlaps(it, seat, from, to))
        .findFirst()
        .orElse(null);
  }

  private static boolean overlaps(Household it, Seat seat, LocalDate from, @Nullable LocalDate to) {
    var ends = it.endedOn;
    return it.placeCode.equals(seat.placeCode())
        && it.listNumber.equals(seat.listNumber())
        && (ends == null || from.isBefore(ends))
        && (to == null || it.seatedOn.isBefore(to));
  }

  private void number(Household it) {
    numbers.computeIfAbsent(name(it.placeCode, it.listNumber), _ -> new ArrayList<>()).add(it);
  }

  private static String name(String placeCode, String listNumber) {
    return placeCode + '|' + listNumber;
  }

  private List<Finding> ahead(LocalDate from) {
    return Finding.all(when(from.isAfter(today), HouseholdIssue.DATE_AHEAD, "/from"));
  }

  private static @Nullable Finding secondLayer() {
    return when(true, HouseholdIssue.SECOND_LAYER, "/listNumber");
  }

  private boolean isInScope(@Nullable GridFacts grid) {
    var node = grid == null ? null : around.organizations().get(grid.organizationId().toString());
    return node != null && node.inScope();
  }
}
