package io.jiceng.organization.gridstaff;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.grid.GridLevel;
import io.jiceng.organization.record.Author;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final UUID PERSON = UUID.randomUUID();

  private static GridFacts grid(@Nullable LocalDate closed) {
    return new GridFacts(
        UUID.randomUUID(),
        "G",
        GridLevel.GRID,
        null,
        "990101100201",
        UUID.randomUUID(),
        LocalDate.of(2020, 1, 1),
        closed);
  }

  private static NewStaff post(StaffRole role, LocalDate from, @Nullable LocalDate to) {
    return new NewStaff("G", role, PERSON, from, to, null);
  }

  /** Beside a head from 2024-01-01 to 2025-01-01. */
  @ParameterizedTest
  @CsvSource({
    "GRID_HEAD,2025-01-01,,,",
    "GRID_HEAD,2024-12-31,,,GRD-07/role",
    "GRID_HEAD,2023-01-01,2024-01-01,,",
    "GRID_HEAD,2023-01-01,2024-01-02,,GRD-07/role",
    "GRID_WORKER,2024-06-01,,,",
    "GRID_WORKER,2026-07-01,,,",
    "GRID_WORKER,2026-07-02,,,date-ahead/from",
    "GRID_WORKER,2024-06-01,2024-05-31,,dates-reversed/to",
    "GRID_WORKER,2019-12-31,,,GRD-07/from",
    "GRID_WORKER,2024-06-01,,2025-06-01,GRD-07/from",
    "GRID_WORKER,2024-06-01,2025-06-01,2025-06-01,",
  })
  void servesOnceInARoleWhileTheGridStands(
      StaffRole role,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate closed,
      @Nullable String expected) {
    var standing =
        new Staff(
            UUID.randomUUID(),
            UUID.randomUUID(),
            post(StaffRole.GRID_HEAD, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)),
            new Author("a", Instant.EPOCH));
    var findings = StaffRules.begin(post(role, from, to), grid(closed), List.of(standing), TODAY);
    assertThat(findings.stream().map(it -> it.code().code() + it.pointer()).toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({"2024-01-01,true", "2024-01-02,true", "2023-12-31,false"})
  void endsOnItsFirstDayAtTheEarliest(LocalDate day, boolean allowed) {
    var standing =
        new Staff(
            UUID.randomUUID(),
            UUID.randomUUID(),
            post(StaffRole.UNIT_HEAD, LocalDate.of(2024, 1, 1), null),
            new Author("a", Instant.EPOCH));
    assertThat(StaffRules.end(standing, day).isEmpty()).isEqualTo(allowed);
  }
}
