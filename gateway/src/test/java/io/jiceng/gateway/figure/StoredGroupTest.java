package io.jiceng.gateway.figure;

import static io.jiceng.gateway.SmallCounty.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.gateway.Eventually;
import io.jiceng.gateway.Owners;
import io.jiceng.gateway.SmallCounty;
import io.jiceng.gateway.Wire;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.tree.GroupState;
import io.jiceng.kit.tree.GroupState.Seat;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups that org-service states, asked in place of an organisation. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Owners.class)
class StoredGroupTest {
  private static final String VALUES = "/v1/figures/values?period=%s&figures=%s&organization=%s";

  @Inject SmallCounty county;
  @Inject Wire wire;

  @BeforeEach
  void plant() {
    county.plant();
  }

  private UUID stated(String code, UUID lead, Seat... members) {
    var id = UUID.randomUUID();
    wire.group(new GroupState(id, code, "联村 " + code, "JOINT_VILLAGE", lead, List.of(members)));
    Eventually.holds(() -> get(VALUES.formatted("2024", "f.count", id)).then().statusCode(200));
    return id;
  }

  private static Seat member(UUID organization, String from, @Nullable String to) {
    return new Seat(organization, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  private static int value(String group, String figure, String period) {
    return get(VALUES.formatted(period, figure, group)).jsonPath().getInt("figures[0].value");
  }

  @Test
  void itsMembersAddUpByIdAndByCode() {
    var id =
        stated(
            "SG-1",
            SmallCounty.C,
            member(SmallCounty.A1, "2020-01-01", null),
            member(SmallCounty.B, "2020-01-01", null));
    assertThat(value("SG-1", "f.meetings", "2024")).isEqualTo(12);
    assertThat(value(id.toString(), "f.count", "2024-07")).isEqualTo(32);
    get(VALUES.formatted("2024", "f.count", "SG-1"))
        .then()
        .body("organization", nullValue())
        .body("groups.code", contains("SG-1"))
        .body("groups[0].kind", equalTo("JOINT_VILLAGE"));
    assertThat(
            get("/v1/figures/values?group=SG-1,F-A2&period=2024-06&figures=f.count")
                .jsonPath()
                .getInt("figures[0].value"))
        .as("with an organisation beside it")
        .isEqualTo(32);
  }

  /** A1 has 10 from January 2023 and 2 more from May 2024, a meeting in March 2024. */
  @ParameterizedTest
  @CsvSource({
    "2024-02, f.count,    10",
    "2024-03, f.count,    0",
    "2024-12, f.count,    0",
    "2023-12, f.count,    10",
    "2022-12, f.count,    0",
    "2024-02, f.meetings, 0",
    "2024,    f.meetings, 5",
    "2024-01, f.meetings, 5",
  })
  void oneThatLeftInTheMiddleOfTheYearCountsUntilThen(String period, String figure, int value) {
    stated(
        "SG-2",
        SmallCounty.C,
        member(SmallCounty.A1, "2023-01-31", "2024-03-31"),
        member(SmallCounty.B, "2024-01-15", "2024-02-10"));
    assertThat(value("SG-2", figure, period)).isEqualTo(value);
  }

  @Test
  void anAmendmentOfTodayLeavesPastMonths() {
    var id = stated("SG-3", SmallCounty.C, member(SmallCounty.A1, "2023-01-01", null));
    wire.group(
        new GroupState(
            id,
            "SG-3",
            "改名",
            "PEER",
            SmallCounty.C,
            List.of(
                member(SmallCounty.A1, "2023-01-01", "2024-06-01"),
                member(SmallCounty.A2, "2024-06-01", null))));
    Eventually.holds(() -> assertThat(value("SG-3", "f.count", "2024-06")).isEqualTo(20));
    assertThat(value("SG-3", "f.count", "2024-05")).isEqualTo(12);
    assertThat(
            get("/v1/figures/f.count/series?organization=SG-3&from=2024-04&to=2024-07")
                .jsonPath()
                .getList("points.value", Integer.class))
        .containsExactly(10, 12, 20, 20);
  }

  /** A2 lies under A until June 2024, and under B from July on. */
  @Test
  void nestedMembersCountOnceInEachMonth() {
    stated(
        "SG-4",
        SmallCounty.C,
        member(SmallCounty.A, "2020-01-01", "2024-05-01"),
        member(SmallCounty.A2, "2020-01-01", null));
    assertThat(value("SG-4", "f.count", "2024-04")).isEqualTo(30);
    assertThat(value("SG-4", "f.count", "2024-05")).as("A has left").isEqualTo(20);
    assertThat(value("SG-4", "f.meetings", "2024")).isEqualTo(11);
    get("/v1/figures/f.meetings/breakdown?organization=SG-4&period=2024")
        .then()
        .body("value", equalTo(11))
        .body("rows.organization.code", contains("F-A", "F-A2"))
        .body("rows.value", contains(5, 6))
        .body("direct", nullValue());
  }

  @Test
  void aClosedGroupHasItsPastOnly() {
    stated("SG-5", SmallCounty.C, member(SmallCounty.A1, "2023-01-01", "2024-01-01"));
    assertThat(value("SG-5", "f.count", "2023")).isEqualTo(10);
    assertThat(value("SG-5", "f.count", "2024")).isZero();
    assertThat(value("SG-5", "f.meetings", "2024")).isZero();
    get("/v1/figures/f.count/breakdown?organization=SG-5&period=2024")
        .then()
        .statusCode(200)
        .body("rows", empty());
  }

  @Test
  void aGroupWithoutMembersCountsNothing() {
    stated("SG-6", SmallCounty.C);
    assertThat(value("SG-6", "f.count", "2024")).isZero();
    get("/v1/figures/f.young-ratio/breakdown?organization=SG-6&period=2024-03")
        .then()
        .statusCode(200)
        .body("value", nullValue());
  }

  /** Who holds the lead sees the sum; those outside his scope are withheld by name. */
  @Test
  void theLeadReadsTheSumAndHisOwnPartsByName() {
    stated(
        "SG-7",
        SmallCounty.A,
        member(SmallCounty.A1, "2020-01-01", null),
        member(SmallCounty.B, "2020-01-01", null));
    String lead = Tokens.of("f-a", List.of("clerk"), List.of("F-A"));
    for (String read : List.of("breakdown", "lineage")) {
      var parts = read.equals("breakdown") ? "rows" : "parts";
      var withheld = read.equals("breakdown") ? "withheld" : "withheldParts";
      get(lead, "/v1/figures/f.count/%s?organization=SG-7&period=2024-07".formatted(read))
          .then()
          .statusCode(200)
          .body("value", equalTo(32))
          .body(parts + ".organization.code", contains("F-A1"))
          .body(parts + ".value", contains(12))
          .body(withheld + ".organizations", equalTo(1))
          .body(withheld + ".value", equalTo(20))
          .body("groups.code", contains("SG-7"));
    }
  }

  @Test
  void whoHoldsEveryMemberReadsItToo() {
    stated("SG-8", SmallCounty.C, member(SmallCounty.A1, "2020-01-01", null));
    String branch = Tokens.of("f-a1", List.of("clerk"), List.of("F-A1"));
    get(branch, VALUES.formatted("2024", "f.count", "SG-8"))
        .then()
        .statusCode(200)
        .body("figures[0].value", equalTo(12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "values?figures=f.count&",
        "f.count/series?",
        "f.count/breakdown?",
        "f.count/lineage?"
      })
  void toOthersItDoesNotExist(String read) {
    stated(
        "SG-9",
        SmallCounty.C,
        member(SmallCounty.A1, "2020-01-01", null),
        member(SmallCounty.B, "2020-01-01", "2021-01-01"));
    String part = Tokens.of("f-a1", List.of("clerk"), List.of("F-A1"));
    get(part, "/v1/figures/" + read + "period=2024&organization=SG-9")
        .then()
        .statusCode(404)
        .body("violations.pointer", contains("/organization"));
    get(part, "/v1/figures/" + read + "period=2024&group=SG-9,F-A1")
        .then()
        .statusCode(404)
        .body("violations.pointer", contains("/group"));
  }

  @Test
  void aPageOfPartsSaysWhereTheNextBegins() {
    stated(
        "SG-10",
        SmallCounty.C,
        member(SmallCounty.A1, "2020-01-01", null),
        member(SmallCounty.B, "2020-01-01", null),
        member(SmallCounty.X, "2020-01-01", null));
    var path = "/v1/figures/f.count/breakdown?organization=SG-10&period=2024-07&limit=2";
    String next =
        get(path)
            .then()
            .body("rows.organization.code", contains("F-A1", "F-B"))
            .extract()
            .path("next");
    get(path + "&cursor=" + next)
        .then()
        .body("rows.organization.code", contains("F-X"))
        .body("next", nullValue());
  }

  @Test
  void viewersCannotSubtractGroupsOfPeople() {
    stated("SG-11", SmallCounty.C, member(SmallCounty.A2, "2020-01-01", null));
    String viewer = Tokens.of("f-viewer", List.of("viewer"), List.of("F-C"));
    assertThat(
            get(viewer, VALUES.formatted("2024-03", "f.young", "SG-11"))
                .jsonPath()
                .getMap("figures[0]"))
        .containsEntry("value", null)
        .containsEntry("rounded", true);
  }

  @Test
  void anOrganisationComesBeforeAGroupOfItsCode() {
    stated("F-A1", SmallCounty.C, member(SmallCounty.B, "2020-01-01", null));
    get(VALUES.formatted("2024", "f.count", "F-A1"))
        .then()
        .body("organization.code", equalTo("F-A1"))
        .body("figures[0].value", equalTo(12));
  }

  @Test
  void ofTwoStatementsTheLaterHoldsAndWhatCannotBeReadIsSetAside() {
    var id = UUID.randomUUID();
    var now = new GroupState(id, "SG-12", "今", "PEER", SmallCounty.C, List.of());
    wire.group(now, Wire.EPOCH + 1);
    wire.group(new GroupState(id, "SG-12", "昔", "PEER", SmallCounty.C, List.of()), Wire.EPOCH);
    wire.raw(Topics.GROUPS, "org", "group", "group/poison", "{\"id\": 1}");
    var after = stated("SG-13", SmallCounty.C);
    get(VALUES.formatted("2024", "f.count", "SG-12")).then().body("groups.name", contains("今"));
    get(VALUES.formatted("2024", "f.count", after)).then().body("groups", hasSize(1));
    String platform = Tokens.of("f-ops", List.of("auditor", "platform"), List.of("F-C"));
    Eventually.holds(
        () ->
            assertThat(
                    get(platform, "/v1/operations/dead-letters?limit=500")
                        .jsonPath()
                        .getList("items.key", String.class))
                .contains("group/poison"));
  }

  @Test
  void whatARestatementDoesNotNameIsGone() {
    var gone = stated("SG-14", SmallCounty.C);
    var kept = UUID.randomUUID();
    wire.group(
        new GroupState(kept, "SG-15", "留", "PEER", SmallCounty.C, List.of()), Wire.EPOCH + 9);
    wire.groupsRestated(Wire.EPOCH + 9);
    Eventually.holds(() -> get(VALUES.formatted("2024", "f.count", gone)).then().statusCode(404));
    get(VALUES.formatted("2024", "f.count", kept)).then().statusCode(200);
  }
}
