package io.jiceng.demo;

import static io.jiceng.demo.Generated.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Matters and visits keep the rules of the service that takes them. */
class MattersTest {
  private static final LocalDate DEMO_ENDS = LocalDate.of(2026, 6, 30);
  private static final Set<String> GRIDS =
      RECORDS.grids().stream()
          .filter(grid -> grid.openedOn().isBefore(LocalDate.of(2023, 1, 1)))
          .map(GridRow::code)
          .collect(Collectors.toSet());

  @Test
  void happenInGridsUnderAdmittedItems() {
    var items =
        RECORDS.gridItems().stream()
            .map(item -> item.proposal().code())
            .collect(Collectors.toSet());
    var codes = new HashSet<String>();
    for (var row : RECORDS.matters()) {
      assertThat(codes.add(row.matter().code())).isTrue();
      assertThat(GRIDS).contains(row.matter().gridId());
      assertThat(items).contains(row.matter().gridItemId());
      assertThat(row.matter().takenInOn()).isBeforeOrEqualTo(DEMO_ENDS);
    }
    for (var visit : RECORDS.visits()) {
      assertThat(codes.add(visit.code())).isTrue();
      assertThat(GRIDS).contains(visit.gridId());
      assertThat(visit.keyAssistanceCount()).isLessThanOrEqualTo(visit.peopleCount());
    }
  }

  @Test
  void endAfterTheyAreTakenInAndPayWhatWasDecided() {
    for (var row : RECORDS.matters()) {
      var outcome = row.outcome();
      if (outcome == null) {
        continue;
      }
      assertThat(outcome.endedOn()).isAfterOrEqualTo(row.matter().takenInOn());
      if (outcome.refund() != null) {
        assertThat(outcome.refund().paidYuan()).isLessThanOrEqualTo(outcome.refund().decidedYuan());
      }
      if (row.matter().kind().equals("DISPUTE")) {
        assertThat(row.consentedOn()).isNotNull();
        assertThat(outcome.endedOn()).isBefore(row.matter().takenInOn().plusMonths(1));
      }
    }
  }

  @Test
  void solveSurveyedProblemsOnTheSpot() {
    assertThat(RECORDS.matters())
        .filteredOn(row -> row.matter().source().equals("SURVEY"))
        .isNotEmpty()
        .allMatch(
            row ->
                row.outcome() != null && row.outcome().endedOn().equals(row.matter().takenInOn()));
  }
}
