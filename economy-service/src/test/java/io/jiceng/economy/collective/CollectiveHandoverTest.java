package io.jiceng.economy.collective;

import static io.jiceng.economy.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.economy.Api;
import io.jiceng.economy.Countryside;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.kit.saga.HandoverOrder;
import io.jiceng.kit.saga.HandoverOrder.Part;
import io.jiceng.kit.saga.SagaWire;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.time.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Collectives of an organisation that org-service merged or split go over once, from the day on.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CollectiveHandoverTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 15);

  @Inject Countryside countryside;
  @Inject DataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private String from;
  private String to;
  private SagaWire wire;

  @BeforeEach
  void twoVillages() {
    countryside.plant();
    from = countryside.village("A");
    to = countryside.village("A");
    wire = new SagaWire(brokers, database);
  }

  @Test
  void collectivesAndTheirLaterStatementsGoOver() {
    var id = Api.newCollective(from);
    Api.newAccepted(id, "2023", Api.line("501", "100"));
    Api.newAccepted(id, "2024", Api.line("501", "200"));
    Api.newStatement(id, "2025", Api.line("501", "300"));
    var order = order(1, new Part(id(from), id(to), true, Map.of()));
    send(order);
    send(order);
    assertThat(wire.awaitHandled(order.id(), 1)).isTrue();
    as("clerk")
        .get("/v1/collectives/" + id)
        .then()
        .body("organizationId", equalTo(id(to).toString()))
        .body("version", equalTo(1));
    assertThat(level(from, "collective.count", YearMonth.of(2024, 5))).isOne();
    assertThat(level(to, "collective.count", YearMonth.of(2024, 5))).isZero();
    assertThat(level(from, "collective.count", YearMonth.of(2024, 6))).isZero();
    assertThat(level(to, "collective.all-count", YearMonth.of(2024, 6))).isOne();
    assertThat(level(from, "collective.income", YearMonth.of(2023, 12))).isEqualTo(100);
    assertThat(level(to, "collective.income", YearMonth.of(2024, 12))).isEqualTo(200);
    assertThat(level(to, "statement.open-count", YearMonth.of(2025, 12))).isOne();
    new PublishedFigures(database).equalTheRecords("after the handover");
  }

  @Test
  void onlyTheNamedGoOverAndAStrangerRefusesTheWholeOrder() {
    var named = Api.newCollective(from);
    var other = Api.newCollective(from);
    var stranger = Api.newCollective(to);
    var refused = order(1, part(named, stranger));
    send(refused);
    assertThat(wire.awaitHandled(refused.id(), 1)).isFalse();
    var good = new HandoverOrder(refused.id(), 2, DAY, "a", "分设", List.of(part(named)));
    send(good);
    assertThat(wire.awaitHandled(good.id(), 2)).isTrue();
    as("clerk")
        .get("/v1/collectives/" + named + "/affiliations")
        .then()
        .body("items.organizationId", contains(id(from).toString(), id(to).toString()));
    as("clerk")
        .get("/v1/collectives/" + other)
        .then()
        .body("organizationId", equalTo(id(from).toString()));
  }

  private void send(HandoverOrder order) {
    wire.send("org", order.key(), HandoverOrder.TYPE, order.attempt(), Json.write(order));
  }

  private Part part(String... collectives) {
    var ids = List.of(collectives).stream().map(UUID::fromString).toList();
    return new Part(id(from), id(to), false, Map.of("collectives", ids));
  }

  private static HandoverOrder order(int attempt, Part part) {
    return new HandoverOrder(Ids.next(), attempt, DAY, "kt-admin", "合并", List.of(part));
  }

  private static UUID id(String code) {
    return Countryside.id(code);
  }

  private int level(String organization, String figure, YearMonth month) {
    return new PublishedFigures(database).level(id(organization), figure, month).intValueExact();
  }
}
