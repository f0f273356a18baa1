package io.jiceng.organization.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundingRulesTest {
  static final FoundingLimits LIMITS = new FoundingLimits(3, 5, 50, 50, 100, 50, 100, 6);

  @ParameterizedTest
  @CsvSource({
    "BRANCH,REGULAR,,2,5,HARD ORG-01",
    "BRANCH,REGULAR,,3,0,",
    "BRANCH,REGULAR,,6,4,",
    "BRANCH,REGULAR,,7,0,",
    "BRANCH,REGULAR,,45,5,",
    "BRANCH,REGULAR,,45,6,SOFT ORG-03",
    "BRANCH,FUNCTIONAL,RESIDENTIAL_AREA,0,0,",
    "BRANCH,FLOATING,,2,0,HARD ORG-01",
    "JOINT_BRANCH,REGULAR,,2,1,HARD ORG-01",
    "GENERAL_BRANCH,REGULAR,VILLAGE,50,0,HARD ORG-04",
    "GENERAL_BRANCH,REGULAR,VILLAGE,45,6,",
    "GENERAL_BRANCH,REGULAR,ENTERPRISE,50,0,HARD ORG-04",
    "GENERAL_BRANCH,REGULAR,ENTERPRISE,51,0,",
    "COMMITTEE,REGULAR,VILLAGE,99,0,HARD ORG-04",
    "COMMITTEE,REGULAR,VILLAGE,100,0,HARD ORG-04", // approval missing
    "COMMITTEE,REGULAR,ENTERPRISE,100,0,HARD ORG-04",
    "COMMITTEE,REGULAR,ENTERPRISE,101,0,",
    "COMMITTEE,REGULAR,JOINT_VILLAGE,0,0,",
    "COMMITTEE,REGULAR,,0,0,",
    "BRANCH,REGULAR,JOINT_VILLAGE,3,0,HARD ORG-16",
    "COMMITTEE,FUNCTIONAL,,,,HARD ORG-07",
    "BRANCH,REGULAR,,,,",
  })
  void judgesDeclaredCounts(
      Form form,
      Nature nature,
      @Nullable Setting setting,
      @Nullable Integer full,
      @Nullable Integer probationary,
      @Nullable String expected) {
    assertThat(found(declared(form, nature, setting, full, probationary)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({
    "GENERAL_BRANCH,50,dispersed hamlets,,",
    "GENERAL_BRANCH,51,,,",
    "COMMITTEE,99,,2024-3,HARD ORG-04",
    "COMMITTEE,100,,2024-3,",
  })
  void judgesVillagesByNeedAndApproval(
      Form form,
      int full,
      @Nullable String need,
      @Nullable String approval,
      @Nullable String expected) {
    var village =
        new FoundingRules.Declared(
            form, Nature.REGULAR, Setting.VILLAGE, full, 0, null, need, approval, FOUNDED, null);
    assertThat(found(village)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({"5,", "6,SOFT ORG-02"})
  void warnsOfJointBranchesWithManyUnits(int units, @Nullable String expected) {
    var joint =
        new FoundingRules.Declared(
            Form.JOINT_BRANCH, Nature.REGULAR, null, 9, 0, units, null, null, FOUNDED, null);
    assertThat(found(joint)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({
    "TEMPORARY,,SOFT ORG-06",
    "TEMPORARY,2024-06-30,",
    "TEMPORARY,2024-07-01,SOFT ORG-06",
    "REGULAR,2024-06-30,SOFT ORG-06",
    "REGULAR,2024-07-01,",
    "REGULAR,,",
  })
  void fitsTheBranchToTheLengthOfTheProject(
      Nature nature, @Nullable LocalDate endsOn, @Nullable String expected) {
    var project =
        new FoundingRules.Declared(
            Form.BRANCH, nature, Setting.PROJECT_SITE, 3, 0, null, null, null, FOUNDED, endsOn);
    assertThat(found(project)).isEqualTo(expected == null ? "" : expected);
  }

  private static final LocalDate FOUNDED = LocalDate.of(2024, 1, 1);

  private static FoundingRules.Declared declared(
      Form form,
      Nature nature,
      @Nullable Setting setting,
      @Nullable Integer full,
      @Nullable Integer probationary) {
    return new FoundingRules.Declared(
        form, nature, setting, full, probationary, null, null, null, FOUNDED, null);
  }

  private static String found(FoundingRules.Declared declared) {
    return FoundingRules.check(declared, LIMITS).stream()
        .map(f -> f.severity() + " " + f.code().code())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource({"TEMPORARY,2024-06-30,ORG-06", "TEMPORARY,2024-07-01,", "REGULAR,2024-06-30,"})
  void aTemporaryOrganisationClosesWithItsTask(
      Nature nature, LocalDate taskEndsOn, @Nullable String expected) {
    var declared =
        new FoundingRules.Declared(
            Form.BRANCH, nature, null, null, null, null, null, null, LocalDate.EPOCH, taskEndsOn);
    assertThat(
            FoundingRules.task(declared, LocalDate.of(2024, 7, 1)).stream()
                .map(it -> it.code().code())
                .collect(Collectors.joining()))
        .isEqualTo(expected == null ? "" : expected);
  }
}
