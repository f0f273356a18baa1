package io.jiceng.organization.hostunit;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.hostunit.HostUnitRules.Branch;
import io.jiceng.organization.record.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HST-01 to HST-04. */
class HostUnitRulesTest {
  private static final LocalDate SINCE = LocalDate.of(2021, 6, 1);
  private static final LocalDate NEXT = SINCE.plusDays(1);
  private static final UUID UNIT = new UUID(0, 1);

  @ParameterizedTest
  @CsvSource({
    "NEW_ECONOMIC,   true,  true",
    "NEW_SOCIAL,     true,  true",
    "NEW_EMPLOYMENT, false, true",
    ",               false, false",
  })
  void twoNewAndThreeNewFollowFromTheSector(
      @Nullable Sector sector, boolean twoNew, boolean threeNew) {
    assertThat(Sector.isTwoNew(sector)).isEqualTo(twoNew);
    assertThat(Sector.isThreeNew(sector)).isEqualTo(threeNew);
  }

  @ParameterizedTest
  @CsvSource({
    "站点填报, 2023-12-31, ''",
    ",         2023-12-31, /source",
    "站点填报,           , /on",
    ",                   , /source /on",
  })
  void anEstimateStatesItsSourceAndItsDay(
      @Nullable String source, @Nullable LocalDate on, String pointers) {
    var findings = HostUnitRules.estimate(source, on, "");
    assertThat(findings)
        .extracting(Finding::pointer)
        .containsExactly(pointers.isEmpty() ? new String[0] : pointers.split(" ", -1));
    assertThat(findings).allMatch(it -> it.code().code().equals("HST-02"));
  }

  @ParameterizedTest
  @CsvSource({
    "SCHOOL,           PARTY_LED_HEAD,          true,  ''",
    "HOSPITAL,         PARTY_LED_HEAD,          true,  ''",
    "SCHOOL,           PARTY_LED_HEAD,          false, NO_ORGANIZATION",
    "HOSPITAL,         PARTY_LED_HEAD,          false, NO_ORGANIZATION",
    "STATE_ENTERPRISE, PARTY_LED_HEAD,          true,  SYSTEM_OF_OTHER_KIND",
    "STATE_ENTERPRISE, BOARD_WITH_PRIOR_REVIEW, false, ''",
    "SCHOOL,           BOARD_WITH_PRIOR_REVIEW, true,  SYSTEM_OF_OTHER_KIND",
    "SCHOOL,           HEAD_ALONE,              false, ''",
    "HOSPITAL,         NONE,                    false, ''",
    "STATE_ENTERPRISE, NONE,                    false, ''",
    "ENTERPRISE,       NONE,                    true,  SYSTEM_OF_OTHER_KIND",
    "SOCIAL_ORG,       HEAD_ALONE,              true,  SYSTEM_OF_OTHER_KIND",
    "PROPERTY_COMPANY, PARTY_LED_HEAD,          true,  SYSTEM_OF_OTHER_KIND",
    "DEPARTMENT,       PARTY_LED_HEAD,          false, SYSTEM_OF_OTHER_KIND",
  })
  void onlySchoolsHospitalsAndStateEnterprisesHaveALeadershipSystem(
      HostUnitKind kind, LeadershipSystem system, boolean organised, String issue) {
    expect(HostUnitRules.leadership(kind, system, organised, ""), issue, "HST-03");
  }

  @ParameterizedTest
  @CsvSource({
    "SEED,         NURTURED,     ''",
    "SEED,         FILED,        STEP_SKIPPED",
    "SEED,         REGISTERED,   STEP_SKIPPED",
    "SEED,         SELF_RUNNING, STEP_SKIPPED",
    "SEED,         SEED,         STEP_SKIPPED",
    "NURTURED,     FILED,        ''",
    "NURTURED,     REGISTERED,   ''",
    "NURTURED,     SEED,         STEP_SKIPPED",
    "NURTURED,     SELF_RUNNING, STEP_SKIPPED",
    "FILED,        SELF_RUNNING, ''",
    "REGISTERED,   SELF_RUNNING, ''",
    "FILED,        REGISTERED,   STEP_SKIPPED",
    "SELF_RUNNING, FILED,        STEP_SKIPPED",
  })
  void aBodyTakesNoStepWithoutTheOneBefore(BodyStage now, BodyStage next, String issue) {
    expect(
        HostUnitRules.body(HostUnitKind.COMMUNITY_SOCIAL_ORG, now, next, SINCE, NEXT, ""),
        issue,
        "HST-04");
  }

  @ParameterizedTest
  @CsvSource({
    "NONE,         INSTRUCTOR,   ''",
    "NONE,         JOINT_BRANCH, STEP_SKIPPED",
    "NONE,         OWN_BRANCH,   STEP_SKIPPED",
    "INSTRUCTOR,   JOINT_BRANCH, ''",
    "INSTRUCTOR,   OWN_BRANCH,   STEP_SKIPPED",
    "INSTRUCTOR,   NONE,         STEP_SKIPPED",
    "JOINT_BRANCH, OWN_BRANCH,   ''",
    "OWN_BRANCH,   JOINT_BRANCH, STEP_SKIPPED",
    "OWN_BRANCH,   OWN_BRANCH,   STEP_SKIPPED",
  })
  void itsOrganisationTakesNoStepWithoutTheOneBefore(
      OrganizationStage now, OrganizationStage next, String issue) {
    expect(
        HostUnitRules.organization(HostUnitKind.COMMUNITY_SOCIAL_ORG, now, next, SINCE, NEXT, ""),
        issue,
        "HST-04");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-31, STEP_TOO_EARLY",
    "2021-06-01, STEP_TOO_EARLY",
    "2021-06-02, ''",
  })
  void stepsFollowEachOtherByTheDay(LocalDate on, String issue) {
    var social = HostUnitKind.COMMUNITY_SOCIAL_ORG;
    expect(
        HostUnitRules.body(social, BodyStage.SEED, BodyStage.NURTURED, SINCE, on, ""),
        issue,
        "HST-04");
    expect(
        HostUnitRules.organization(
            social, OrganizationStage.NONE, OrganizationStage.INSTRUCTOR, SINCE, on, ""),
        issue,
        "HST-04");
  }

  @ParameterizedTest
  @CsvSource({"SOCIAL_ORG", "ENTERPRISE", "SCHOOL", "PROPERTY_COMPANY"})
  void onlyCommunitySocialBodiesAreIncubated(HostUnitKind kind) {
    expect(
        HostUnitRules.body(kind, null, BodyStage.NURTURED, null, NEXT, ""),
        "NOT_INCUBATED",
        "HST-04");
    expect(
        HostUnitRules.organization(kind, null, OrganizationStage.INSTRUCTOR, null, NEXT, ""),
        "NOT_INCUBATED",
        "HST-04");
  }

  @ParameterizedTest
  @CsvSource({
    "JOINT_BRANCH, JOINT_BRANCH, true,  false, ,  ''",
    "JOINT_BRANCH, BRANCH,       true,  true,  5, BRANCH_FORM",
    "JOINT_BRANCH, JOINT_BRANCH, false, false, ,  BRANCH_CLOSED",
    "OWN_BRANCH,   BRANCH,       true,  true,  3, ''",
    "OWN_BRANCH,   BRANCH,       true,  true,  ,  ''",
    "OWN_BRANCH,   BRANCH,       true,  true,  2, BRANCH_TOO_SMALL",
    "OWN_BRANCH,   BRANCH,       true,  false, 3, BRANCH_OF_OTHER_UNIT",
    "OWN_BRANCH,   JOINT_BRANCH, true,  true,  3, BRANCH_FORM",
  })
  void aBranchOfItsOwnIsTheUnitsAndLargeEnough(
      OrganizationStage stage,
      String form,
      boolean stood,
      boolean ofUnit,
      @Nullable Integer fullMembers,
      String issue) {
    var branch = new Branch(form, stood, ofUnit ? UNIT : null, fullMembers);
    var findings = HostUnitRules.branch(stage, branch, UNIT, 3, "");
    assertThat(findings)
        .extracting(it -> it.code().toString())
        .containsExactly(issue.isEmpty() ? new String[0] : new String[] {issue});
  }

  private static void expect(List<Finding> findings, String issue, String rule) {
    assertThat(findings)
        .extracting(it -> it.code().toString())
        .containsExactly(issue.isEmpty() ? new String[0] : new String[] {issue});
    assertThat(findings).allMatch(it -> it.code().code().equals(rule));
  }
}
