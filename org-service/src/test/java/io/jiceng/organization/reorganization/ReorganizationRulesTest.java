package io.jiceng.organization.reorganization;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.neighbour.NeighbourFigures.Counts;
import io.jiceng.organization.party.Form;
import io.jiceng.organization.party.FoundOrganization;
import io.jiceng.organization.party.Nature;
import io.jiceng.organization.party.TreeActs.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReorganizationRulesTest {
  private static final ReorganizationLimits LIMITS = new ReorganizationLimits(3, 5, 50);
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

  @ParameterizedTest(name = "{0} {1} into {2} {3}: {4}")
  @CsvSource({
    "BRANCH,REGULAR,BRANCH,REGULAR,",
    "BRANCH,REGULAR,JOINT_BRANCH,REGULAR,",
    "BRANCH,REGULAR,GENERAL_BRANCH,REGULAR,ORG-15",
    "GROUP,REGULAR,BRANCH,REGULAR,ORG-15",
    "GROUP,REGULAR,GROUP,REGULAR,",
    "COMMITTEE,REGULAR,WORK_COMMITTEE,REGULAR,",
    "GENERAL_BRANCH,REGULAR,COMMITTEE,REGULAR,",
    "BRANCH,REGULAR,BRANCH,FUNCTIONAL,ORG-07",
    "BRANCH,FUNCTIONAL,BRANCH,FUNCTIONAL,",
    "BRANCH,TEMPORARY,BRANCH,REGULAR,",
  })
  void onlyLikeBecomesOne(
      Form source, Nature from, Form target, Nature to, @Nullable String expected) {
    var findings = ReorganizationRules.merger(body(source, from), body(target, to), DAY, TODAY);
    assertThat(codes(findings)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2026-01-01,", "2026-01-02,date-ahead", "2010-01-01,", "2009-12-31,before-founding"})
  void theDayIsPastAndAfterTheFoundings(LocalDate on, @Nullable String expected) {
    var one = body(Form.BRANCH, Nature.REGULAR);
    var other = body(Form.BRANCH, Nature.REGULAR);
    assertThat(codes(ReorganizationRules.merger(one, other, on, TODAY)))
        .isEqualTo(expected == null ? "" : expected);
    assertThat(codes(ReorganizationRules.merger(one, one, DAY, TODAY)))
        .isEqualTo("same-organization");
  }

  @ParameterizedTest(name = "{0}/{1} and {2}/{3} members: {4}")
  @CsvSource({
    "25,20,25,20,",
    "25,20,26,20,soft ORG-03",
    "1,1,1,1,soft ORG-01",
    "0,0,3,3,",
  })
  void sizesAfterAMergerAreDoubtfulNeverRefused(
      int members, int full, int others, int othersFull, @Nullable String expected) {
    var findings =
        ReorganizationRules.merged(
            body(Form.BRANCH, Nature.REGULAR),
            body(Form.BRANCH, Nature.REGULAR),
            new Counts(members, full, 0, 0),
            new Counts(others, othersFull, 0, 0),
            LIMITS);
    assertThat(codes(findings)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0} units and {1} more: {2}")
  @CsvSource({"4,,", "5,,soft ORG-02", "3,2,", "3,3,soft ORG-02"})
  void aJointBranchCoversAFewUnits(
      int units, @Nullable Integer joining, @Nullable String expected) {
    var counts = new Counts(10, 10, 0, 0);
    var findings =
        ReorganizationRules.merged(
            body(joining == null ? Form.BRANCH : Form.JOINT_BRANCH, Nature.REGULAR, joining),
            body(Form.JOINT_BRANCH, Nature.REGULAR, units),
            counts,
            counts,
            LIMITS);
    assertThat(codes(findings)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void whatIsLeftOfASplitBranchIsLookedAt() {
    var counts = new Counts(60, 58, 0, 0);
    assertThat(codes(ReorganizationRules.left(counts, 9, 9, LIMITS))).isEqualTo("soft ORG-03");
    assertThat(codes(ReorganizationRules.left(counts, 10, 10, LIMITS))).isEmpty();
    assertThat(codes(ReorganizationRules.left(counts, 57, 56, LIMITS))).isEqualTo("soft ORG-01");
  }

  @ParameterizedTest(name = "{0} from a {1}, founded {2}, {3} declared: {4}")
  @CsvSource({
    "BRANCH,BRANCH,2025-06-15,2,",
    "BRANCH,BRANCH,2025-06-15,3,ORG-05",
    "BRANCH,BRANCH,2025-06-14,2,founded-on",
    "GENERAL_BRANCH,BRANCH,2025-06-15,2,ORG-14",
    "BRANCH,GENERAL_BRANCH,2025-06-15,2,ORG-14",
  })
  void membersGoFromBranchToBranchAsDeclared(
      Form form, Form source, LocalDate foundedOn, int declared, @Nullable String expected) {
    var members = List.of(new UUID(0, 1), new UUID(0, 2));
    var split = split(part(form, foundedOn, declared, members));
    assertThat(codes(ReorganizationRules.split(body(source, Nature.REGULAR), split, TODAY)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void nobodyGoesToTwoParts() {
    var members = List.of(new UUID(0, 1));
    var split = split(part(Form.BRANCH, DAY, 1, members), part(Form.BRANCH, DAY, 1, members));
    assertThat(codes(ReorganizationRules.split(body(Form.BRANCH, Nature.REGULAR), split, TODAY)))
        .isEqualTo("ORG-14");
  }

  private static SplitOrganization split(SplitOrganization.Part... parts) {
    return new SplitOrganization(DAY, "r", null, List.of(parts), null);
  }

  private static SplitOrganization.Part part(
      Form form, LocalDate foundedOn, int declared, List<UUID> members) {
    var organization =
        new FoundOrganization(
            "X", "X", null, form, null, null, null, null, null, null, null, foundedOn, null, null,
            null, declared, null, null, null, null, null);
    return new SplitOrganization.Part(organization, members, null, null);
  }

  private static Body body(Form form, Nature nature) {
    return body(form, nature, null);
  }

  private static Body body(Form form, Nature nature, @Nullable Integer units) {
    return new Body(
        UUID.randomUUID(),
        "A",
        "A",
        form,
        nature,
        null,
        null,
        null,
        LocalDate.of(2010, 1, 1),
        null,
        units,
        0);
  }

  private static String codes(List<Finding> findings) {
    return findings.stream()
        .map(it -> (it.isHard() ? "" : "soft ") + it.code().code())
        .distinct()
        .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
  }
}
