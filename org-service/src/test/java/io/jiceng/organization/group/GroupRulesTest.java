package io.jiceng.organization.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.group.GroupRules.Seat;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PLC-04 and ORG-16. */
class GroupRulesTest {
  private static final UUID LEAD = new UUID(0, 1);
  private static final UUID VILLAGE = new UUID(0, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private static Candidate candidate(
      UUID id, @Nullable String form, @Nullable String setting, @Nullable String kind) {
    var founded = LocalDate.of(2018, 1, 1);
    var closed = LocalDate.of(2026, 1, 1);
    return new Candidate(
        new TreeNode(id, "C" + id, form, true, true, "REGULAR", founded, closed),
        setting,
        "990101100201",
        kind);
  }

  private static OrganizationGroup group(GroupKind kind) {
    var command =
        new NewGroup("G", "联村", kind, "L", null, null, null, null, LocalDate.of(2025, 12, 31));
    return new OrganizationGroup(
        new UUID(0, 9), command, LEAD, LocalDate.of(2020, 1, 1), new Author("a", Instant.EPOCH));
  }

  private static GroupMember member(String from, @Nullable String to) {
    return new GroupMember(
        new UUID(0, 8), VILLAGE, "V", "990101100201", LocalDate.parse(from), day(to), null);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(it -> it.code().code() + " " + it.pointer()).toList();
  }

  /** Village in two JOINT_VILLAGE groups: the second one is refused. */
  @ParameterizedTest
  @CsvSource({
    "2020-01-01,           , 2021-01-01, 2022-01-01, PLC-04",
    "2020-01-01, 2021-01-01, 2021-01-01, 2022-01-01,",
    "2020-01-01, 2021-01-02, 2021-01-01, 2022-01-01, PLC-04",
    "2022-01-01,           , 2021-01-01, 2022-01-01,",
    "2021-12-31,           , 2021-01-01, 2022-01-01, PLC-04",
  })
  void aVillageIsInOneJointVillageAtMostOnADay(
      String from,
      @Nullable String to,
      String asked,
      @Nullable String until,
      @Nullable String code) {
    var it = candidate(VILLAGE, "BRANCH", "VILLAGE", "VILLAGE");
    var seat = new Seat(it, LocalDate.parse(asked), day(until), "/members/0/organizationId");
    var elsewhere = List.of(member(from, to));
    assertThat(codes(GroupRules.seat(group(GroupKind.JOINT_VILLAGE), seat, List.of(), elsewhere)))
        .isEqualTo(code == null ? List.of() : List.of(code + " /members/0/organizationId"));
    assertThat(GroupRules.seat(group(GroupKind.ALLIANCE), seat, List.of(), elsewhere)).isEmpty();
    assertThat(codes(GroupRules.seat(group(GroupKind.PEER), seat, elsewhere, List.of())))
        .as("twice in one group")
        .isEqualTo(
            code == null ? List.of() : List.of("group-member-overlap /members/0/organizationId"));
  }

  @ParameterizedTest
  @CsvSource({
    "BRANCH,         VILLAGE,   VILLAGE,   ",
    "GENERAL_BRANCH, VILLAGE,   VILLAGE,   ",
    "COMMITTEE,      VILLAGE,   COMMUNITY, ",
    "BRANCH,         ,          VILLAGE,   ",
    "BRANCH,         ,          COMMUNITY, ORG-16",
    "BRANCH,         ,          ,          ORG-16",
    "BRANCH,         GRID,      VILLAGE,   ORG-16",
    "GROUP,          VILLAGE,   VILLAGE,   ORG-16",
    "WORK_COMMITTEE, ,          VILLAGE,   ORG-16",
  })
  void aJointVillageHoldsVillageOrganisations(
      String form, @Nullable String setting, @Nullable String kind, @Nullable String code) {
    var seat =
        new Seat(
            candidate(VILLAGE, form, setting, kind),
            TODAY.minusYears(2),
            TODAY.minusYears(1),
            "/0");
    assertThat(codes(GroupRules.seat(group(GroupKind.JOINT_VILLAGE), seat, List.of(), List.of())))
        .isEqualTo(code == null ? List.of() : List.of(code + " /0"));
    assertThat(GroupRules.seat(group(GroupKind.PEER), seat, List.of(), List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "COMMITTEE,      JOINT_VILLAGE, JOINT_VILLAGE,",
    "COMMITTEE,      VILLAGE,       JOINT_VILLAGE, ORG-16",
    "COMMITTEE,      ,              JOINT_VILLAGE, ORG-16",
    "GENERAL_BRANCH, JOINT_VILLAGE, JOINT_VILLAGE, ORG-16",
    "COMMITTEE,      ,              ALLIANCE,",
    "BRANCH,         GRID,          PEER,",
    "COMMITTEE,      ,              PLACE,",
  })
  void aJointVillageCommitteeLeadsAJointVillage(
      String form, @Nullable String setting, GroupKind kind, @Nullable String code) {
    assertThat(codes(GroupRules.lead(kind, candidate(LEAD, form, setting, "TOWN"))))
        .isEqualTo(code == null ? List.of() : List.of(code + " /leadOrganizationId"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-31, 2021-01-01, group-member-days",
    "2020-01-01, 2026-01-01, group-member-days",
    "2020-01-01,           , group-member-days",
    "2020-01-01, 2025-12-31,",
    "2021-01-01, 2021-01-01, dates-reversed",
    "2021-01-02, 2021-01-01, dates-reversed",
  })
  void aMembershipLiesInTheDaysOfItsGroup(String from, @Nullable String to, @Nullable String code) {
    var it = candidate(VILLAGE, "BRANCH", null, null);
    var seat = new Seat(it, LocalDate.parse(from), day(to), "/0");
    assertThat(codes(GroupRules.seat(group(GroupKind.PEER), seat, List.of(), List.of())))
        .isEqualTo(code == null ? List.of() : List.of(code + " /0"));
  }

  @Test
  void theLeadOfAJointVillageIsNoMemberOfIt() {
    var lead =
        new Seat(
            candidate(LEAD, "BRANCH", "VILLAGE", "VILLAGE"),
            TODAY.minusYears(2),
            TODAY.minusYears(1),
            "/0");
    assertThat(codes(GroupRules.seat(group(GroupKind.JOINT_VILLAGE), lead, List.of(), List.of())))
        .containsExactly("ORG-16 /0");
    assertThat(GroupRules.seat(group(GroupKind.ALLIANCE), lead, List.of(), List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-01,,",
    "2026-07-01,,",
    "2026-05-31,,group-back-dated",
    "2026-05-31,补录,",
  })
  void monthsThatHavePassedNeedAReason(
      String since, @Nullable String reason, @Nullable String code) {
    assertThat(codes(GroupRules.reason(LocalDate.parse(since), reason, TODAY)))
        .isEqualTo(code == null ? List.of() : List.of(code + " /reason"));
  }

  @ParameterizedTest
  @CsvSource({
    "PLACE, 990101100000, false,",
    "PLACE, , false, group-place /placeCode",
    "PLACE, 990101100000, true, PLC-03 /members",
    "PEER, 990101100000, false, group-place /placeCode",
    "PEER, , true,",
  })
  void onlyAPlaceGroupHasAPlaceAndNobodyIsTypedIntoIt(
      GroupKind kind, @Nullable String place, boolean members, @Nullable String finding) {
    assertThat(codes(GroupRules.kind(kind, place, members)))
        .isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-15,,",
    "2026-06-16,,date-ahead /openedOn",
    "2024-01-01,2023-12-31,dates-reversed /closedOn",
    "2024-01-01,2026-06-16,date-ahead /closedOn",
    "2024-01-01,2026-06-15,",
  })
  void aGroupOpensAndClosesByToday(
      String opened, @Nullable String closed, @Nullable String finding) {
    assertThat(codes(GroupRules.days(LocalDate.parse(opened), day(closed), TODAY)))
        .isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @Test
  void aGroupHasALimit() {
    assertThat(GroupRules.size(500, 500, "/members")).isEmpty();
    assertThat(codes(GroupRules.size(501, 500, "/members"))).containsExactly("group-size /members");
  }
}
