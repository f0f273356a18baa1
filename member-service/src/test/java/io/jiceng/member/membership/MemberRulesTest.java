package io.jiceng.member.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.member.TestNumbers;
import io.jiceng.member.person.Education;
import io.jiceng.member.person.EthnicGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Branch BRANCH = branch("BRANCH", "REGULAR", "ACTIVE", "2010-05-01");

  @ParameterizedTest(name = "{0} born 1990-01-01, joined {1}, full since {2}, here from {3} -> {4}")
  @CsvSource({
    "FULL, 2010-06-01, 2011-06-01, , ",
    "PROBATIONARY, 2026-06-01, , , ",
    "FULL, 2008-01-01, 2008-01-01, , ",
    "FULL, 2008-01-01, 2009-01-01, 2012-07-01, ",
    "FULL, 2007-12-31, 2009-01-01, , FZ-05",
    "FULL, 2010-06-01, , , full-since-missing",
    "PROBATIONARY, 2026-06-01, 2026-07-01, , full-since-unexpected",
    "FULL, 2010-06-01, 2010-05-31, , full-before-joined",
    "PROBATIONARY, 2026-11-23, , , date-in-future",
    "FULL, 2025-06-01, 2026-11-23, , date-in-future",
    "FULL, 2010-06-01, 2011-06-01, 2026-11-23, date-in-future",
    "FULL, 2010-06-01, 2011-06-01, 2010-05-31, MEM-01",
    "FULL, 2009-06-01, 2010-06-01, 2010-04-30, branch-not-founded"
  })
  void admission(
      Category category,
      LocalDate joinedOn,
      @Nullable LocalDate fullSince,
      @Nullable LocalDate from,
      @Nullable String expected) {
    var findings =
        MemberRules.admission(admission(category, joinedOn, fullSince, from), BRANCH, TODAY, true);
    var codes = findings.stream().map(finding -> finding.code().code()).distinct();
    if (expected == null) {
      assertThat(codes).isEmpty();
    } else {
      assertThat(codes).contains(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "COMMITTEE, REGULAR, ACTIVE, ORG-14",
    "GENERAL_BRANCH, REGULAR, ACTIVE, ORG-14",
    "GROUP, REGULAR, ACTIVE, ORG-14",
    "BRANCH, FUNCTIONAL, ACTIVE, ORG-07",
    "BRANCH, REGULAR, CLOSED, branch-closed"
  })
  void onlyAnOpenRegularBranchKeepsRelations(
      String form, String nature, String status, String expected) {
    var admission = admission(Category.PROBATIONARY, LocalDate.of(2026, 6, 1), null, null);
    assertThat(
            MemberRules.admission(
                admission, branch(form, nature, status, "2010-05-01"), TODAY, true))
        .extracting(finding -> finding.code().code())
        .containsExactly(expected);
  }

  @Test
  void theRelationBeginsWithTheBranchAtTheEarliest() {
    var old = admission(Category.FULL, LocalDate.of(2009, 6, 1), LocalDate.of(2010, 6, 1), null);
    var young = admission(Category.FULL, LocalDate.of(2020, 6, 1), LocalDate.of(2021, 6, 1), null);
    assertThat(old.relationFrom(BRANCH)).isEqualTo(LocalDate.of(2010, 5, 1));
    assertThat(young.relationFrom(BRANCH)).isEqualTo(LocalDate.of(2020, 6, 1));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "2026-11-22, ",
    "2024-03-01, ",
    "2024-02-29, before-current-period",
    "2026-11-23, date-in-future"
  })
  void branchChangesAreDatedWithinTheCurrentPeriod(LocalDate on, @Nullable String expected) {
    var standing = standing(MembershipStatus.NORMAL, Category.FULL);
    expect(
        MemberRules.branchChange(
            standing, branch("JOINT_BRANCH", "REGULAR", "ACTIVE", "2015-01-01"), on, TODAY),
        expected);
  }

  @Test
  void refusesAChangeToTheSameBranchAndOfAnEndedMembership() {
    var standing = standing(MembershipStatus.NORMAL, Category.FULL);
    expect(MemberRules.branchChange(standing, standing.branch(), TODAY, TODAY), "same-branch");
    var ended = standing(MembershipStatus.EXPELLED, Category.FULL);
    var other = branch("BRANCH", "REGULAR", "ACTIVE", "2015-01-01");
    expect(MemberRules.branchChange(ended, other, TODAY, TODAY), "MEM-04");
  }

  @ParameterizedTest(name = "joined 2024-02-29, full on {0} -> {1}")
  @CsvSource({"2025-02-28, ", "2025-02-27, DEV-01", "2026-11-23, date-in-future"})
  void probationLastsTwelveMonths(LocalDate on, @Nullable String expected) {
    var standing =
        new MemberRules.Standing(
            MembershipStatus.NORMAL,
            Category.PROBATIONARY,
            BRANCH,
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 2, 29));
    expect(MemberRules.conversion(standing, on, TODAY), expected);
  }

  @ParameterizedTest(name = "{0} leaves as {1} -> {2}")
  @CsvSource({
    "FULL, DECEASED, ",
    "FULL, TRANSFERRED_OUT, ",
    "PROBATIONARY, PROBATION_CANCELLED, ",
    "FULL, PROBATION_CANCELLED, not-probationary",
    "FULL, NORMAL, not-a-departure",
    "FULL, SUSPENDED, not-a-departure"
  })
  void departures(Category category, MembershipStatus status, @Nullable String expected) {
    expect(
        MemberRules.departure(standing(MembershipStatus.NORMAL, category), status, TODAY, TODAY),
        expected);
  }

  private static void expect(List<Finding> findings, @Nullable String code) {
    var codes = findings.stream().map(finding -> finding.code().code()).toList();
    if (code == null) {
      assertThat(codes).isEmpty();
    } else {
      assertThat(codes).containsExactly(code);
    }
  }

  private static MemberRules.Standing standing(MembershipStatus status, Category category) {
    return new MemberRules.Standing(
        status, category, BRANCH, LocalDate.of(2020, 1, 1), LocalDate.of(2024, 3, 1));
  }

  private static Branch branch(String form, String nature, String status, String founded) {
    return new Branch(
        UUID.nameUUIDFromBytes((form + nature + status + founded).getBytes(UTF_8)),
        "B1",
        form,
        nature,
        status,
        LocalDate.parse(founded));
  }

  private static AdmitMember admission(
      Category category,
      LocalDate joinedOn,
      @Nullable LocalDate fullSince,
      @Nullable LocalDate from) {
    return new AdmitMember(
        "李明",
        TestNumbers.of(LocalDate.of(1990, 1, 1), 1),
        null,
        null,
        EthnicGroup.HA,
        Education.BACHELOR_GRADUATED,
        category,
        null,
        "B1",
        Residence.URBAN,
        joinedOn,
        fullSince,
        from,
        null,
        null);
  }
}
