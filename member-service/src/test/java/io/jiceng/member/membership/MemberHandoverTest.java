package io.jiceng.member.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.kit.saga.HandoverOrder;
import io.jiceng.kit.saga.HandoverOrder.Part;
import io.jiceng.kit.saga.SagaWire;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.time.Ids;
import io.jiceng.member.Api;
import io.jiceng.member.Organizations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members of a branch that org-service merged or split go over once, from the day on. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MemberHandoverTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 15);
  private static final YearMonth BEFORE = YearMonth.of(2024, 5);
  private static final YearMonth AFTER = YearMonth.of(2024, 6);

  @Inject DataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private UUID from;
  private UUID to;
  private SagaWire wire;

  @BeforeEach
  void twoBranches() {
    Organizations.plant(database);
    wire = new SagaWire(brokers, database);
    from = Organizations.another(database, "H" + UUID.randomUUID());
    to = Organizations.another(database, "H" + UUID.randomUUID());
  }

  @Test
  void everyPeriodFromTheDayOnLiesUnderTheOtherBranch() {
    var stays = member("2023-01-01");
    var newer = member("2024-08-01");
    var left = member("2023-01-01");
    depart(left, "2024-03-31");
    var leftLater = member("2023-01-01");
    depart(leftLater, "2024-09-30");
    var order = merger();
    send(order);
    assertThat(wire.awaitHandled(order.id(), 1)).isTrue();
    Api.read(stays).body("organizationId", equalTo(to.toString()));
    periods(stays)
        .body("items.organizationId", contains(from.toString(), to.toString()))
        .body("items.from", contains("2023-01-01", "2024-06-15"));
    Api.read(newer).body("organizationId", equalTo(to.toString()));
    periods(newer).body("items.from", contains("2024-08-01"));
    Api.read(left).body("organizationId", equalTo(from.toString()));
    Api.read(leftLater).body("organizationId", equalTo(to.toString()));
    periods(leftLater).body("items.to", contains("2024-06-15", "2024-09-30"));
    assertThat(count(from, BEFORE)).isEqualTo(2);
    assertThat(count(to, BEFORE)).isZero();
    assertThat(count(from, AFTER)).isZero();
    assertThat(count(to, AFTER)).isEqualTo(2);
    assertThat(count(to, YearMonth.of(2024, 8))).isEqualTo(3);
    assertThat(count(to, YearMonth.of(2024, 9))).isEqualTo(2);
    new PublishedFigures(database).equalTheRecords("after the handover");
  }

  @Test
  void anOrderThatComesAgainHasNoSecondEffect() {
    var id = member("2023-01-01");
    var order = merger();
    send(order);
    send(order);
    send(again(order, 1));
    send(again(order, 2));
    assertThat(wire.awaitHandled(order.id(), 2)).isTrue();
    assertThat(wire.number(periodsOf(id))).isEqualTo(2);
    assertThat(wire.number("select version from member where id = '" + id + "'")).isOne();
    assertThat(
            wire.number(
                "select count(*) from change_outbox where key = 'answer/member/"
                    + order.id()
                    + "'"))
        .isEqualTo(2);
    Api.as("auditor", "A")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items[0].action", equalTo("moved"))
        .body("items[0].subject", equalTo("kt-admin"));
  }

  @Test
  void onlyTheNamedGoOverWhenAPartIsSplitOff() {
    var named = member("2023-01-01");
    var other = member("2023-01-01");
    var order = split(List.of(UUID.fromString(named)));
    send(order);
    assertThat(wire.awaitHandled(order.id(), 1)).isTrue();
    Api.read(named).body("organizationId", equalTo(to.toString()));
    Api.read(other).body("organizationId", equalTo(from.toString()));
    assertThat(count(from, AFTER)).isOne();
    assertThat(count(to, AFTER)).isOne();
  }

  @Test
  void anOrderThatNamesAStrangerIsRefusedWholeAndMayBeGivenAgain() {
    var named = UUID.fromString(member("2023-01-01"));
    var stranger = Ids.next();
    var order = split(List.of(named, stranger));
    send(order);
    assertThat(wire.awaitHandled(order.id(), 1)).isFalse();
    Api.read(named.toString()).body("organizationId", equalTo(from.toString()));
    var problem =
        "select count(*) from handover where order_id = '%s' and problems::text like '%%%s%%'"
            .formatted(order.id(), stranger);
    assertThat(wire.number(problem)).isOne();
    var without =
        new HandoverOrder(
            order.id(),
            2,
            DAY,
            "kt-admin",
            "再办",
            List.of(new Part(from, to, false, members(List.of(named)))));
    send(without);
    assertThat(wire.awaitHandled(order.id(), 2)).isTrue();
    Api.read(named.toString()).body("organizationId", equalTo(to.toString()));
  }

  @Test
  void anUnreadableOrderIsADeadLetterAndTheNextOneIsCarriedOut() {
    var id = member("2023-01-01");
    var order = merger();
    wire.send("org", order.key(), HandoverOrder.TYPE, 1, "{\"id\": 7}");
    wire.send("org", "order/other", HandoverOrder.TYPE, 1, Json.write(order));
    var dead = "select count(*) from dead_letter where key in ('%s', 'order/other')";
    wire.await(() -> wire.number(dead.formatted(order.key())) == 2);
    send(order);
    assertThat(wire.awaitHandled(order.id(), 1)).isTrue();
    Api.read(id).body("organizationId", equalTo(to.toString()));
    wire.await(() -> wire.number(dead.formatted(order.key())) == 1);
  }

  private void send(HandoverOrder order) {
    wire.send("org", order.key(), HandoverOrder.TYPE, order.attempt(), Json.write(order));
  }

  private HandoverOrder merger() {
    var everything = new Part(from, to, true, Map.of());
    return new HandoverOrder(Ids.next(), 1, DAY, "kt-admin", "合并", List.of(everything));
  }

  private HandoverOrder split(List<UUID> named) {
    var part = new Part(from, to, false, members(named));
    return new HandoverOrder(Ids.next(), 1, DAY, "kt-admin", "分设", List.of(part));
  }

  private static Map<String, List<UUID>> members(List<UUID> named) {
    return Map.of("members", new ArrayList<>(named));
  }

  private static HandoverOrder again(HandoverOrder it, int attempt) {
    return new HandoverOrder(
        it.id(), attempt, it.effectiveOn(), it.orderedBy(), it.reason(), it.parts());
  }

  private String member(String since) {
    var body = Api.member("organizationId", from.toString());
    body.put("joinedOn", "2015-06-10");
    body.put("relationFrom", since);
    return Api.created(body);
  }

  private static ValidatableResponse periods(String member) {
    return Api.clerk().get("/v1/members/" + member + "/history").then();
  }

  private static void depart(String id, String day) {
    Api.clerk()
        .body(Map.of("status", "TRANSFERRED_OUT", "on", day, "reason", "x"))
        .post("/v1/members/" + id + "/departures")
        .then()
        .statusCode(200);
  }

  private static String periodsOf(String member) {
    return "select count(*) from membership_period where member_id = '" + member + "'";
  }

  private int count(UUID organization, YearMonth month) {
    return new PublishedFigures(database)
        .level(organization, "member.count", month)
        .intValueExact();
  }
}
