package io.jiceng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Elections of the demo keep ORG-08, ORG-12 and the terms of their organisations. */
class ElectionsTest {
  private static final List<ElectionRow> ELECTIONS = Generated.RECORDS.elections();

  @Test
  void aFewHundredBranchesElectedAndMostHaveACommittee() {
    assertThat(ELECTIONS).hasSizeBetween(200, 1_500);
    assertThat(ELECTIONS.stream().filter(it -> it.seats() > 0)).hasSizeGreaterThan(200);
  }

  @Test
  void everyElectionBeginsTheTermAndIsValid() {
    for (var it : ELECTIONS) {
      var term = Generated.organization(it.organizationId()).term();
      assertThat(term).as(it.organizationId()).isNotNull();
      assertThat(it.attended() * 5)
          .as(it.organizationId())
          .isGreaterThanOrEqualTo(it.fullMembers() * 4);
      assertThat(it.seats() > 0).as(it.organizationId()).isEqualTo(it.fullMembers() >= 7);
      assertThat(it.elected())
          .allMatch(
              elected -> elected.votes() * 2 > it.attended() && elected.votes() <= it.attended());
      assertThat(it.candidates() * 5).isGreaterThanOrEqualTo(it.seats() * 6);
    }
  }
}
