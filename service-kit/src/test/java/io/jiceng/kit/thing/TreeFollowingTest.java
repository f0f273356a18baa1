package io.jiceng.kit.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.KafkaConnection;
import io.jiceng.kit.stream.Message;
import io.jiceng.kit.tree.OrganizationState;
import io.jiceng.kit.tree.ParentLink;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the tree topic into the replica of a running service, and what callers see of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TreeFollowingTest {
  private static final int EPOCH = 7;
  private static final AtomicLong REVISION = new AtomicLong();
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Inject DataSource database;
  @Inject KafkaConnection kafka;

  private final String root = "R" + UUID.randomUUID();
  private final String branch = "B" + UUID.randomUUID();

  @BeforeEach
  void stateATree() {
    send(marker("begin"), marker("end"));
    await(() -> is("select epoch = " + EPOCH + " from tree_state"));
    send(state(root, null), state(branch, root));
    await(() -> isKnown(branch));
  }

  @Test
  void whatIsStatedOpensTheScope() {
    caller().get("/v1/things?under=" + branch).then().statusCode(200);
    caller()
        .body(Api.thing(UUID.randomUUID().toString().substring(0, 13), branch))
        .post("/v1/things")
        .then()
        .statusCode(201);
    Api.as("clerk", "NOWHERE").get("/v1/things?under=" + branch).then().statusCode(404);
  }

  @Test
  void aRequestWaitsForTheRevisionItHasSeen() throws Exception {
    var late = "L" + UUID.randomUUID();
    var message = state(late, root);
    var sending =
        CompletableFuture.runAsync(
            () -> send(message), CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS));
    caller()
        .header("Tree-Revision", EPOCH + "." + message.headers().get("revision"))
        .get("/v1/things?under=" + late)
        .then()
        .statusCode(200);
    sending.get();
  }

  @Test
  void aRevisionThatDoesNotComeAnswersUnavailableAfterTwoSeconds() {
    var began = System.nanoTime();
    caller()
        .header("Tree-Revision", EPOCH + "." + (REVISION.get() + 1_000_000))
        .get("/v1/things")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("code", equalTo("unavailable"));
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "7", "7.x"})
  void aRevisionThatIsNoneIsRefused(String header) {
    caller().header("Tree-Revision", header).get("/v1/things").then().statusCode(400);
  }

  @Test
  void aPoisonedNodeLeavesEveryScopeUntilTheNextStateHealsIt() {
    send(message("organization/" + id(branch), "organization", "{\"id\": \"" + id(branch) + "\""));
    await(() -> caller().get("/v1/things?under=" + branch).statusCode() == 404);
    caller().get("/v1/things?under=" + root).then().statusCode(200);
    operator("auditor")
        .get("/operations/dead-letters?limit=500")
        .then()
        .statusCode(200)
        .body("items.key", hasItem("organization/" + id(branch)));
    assertThat(replay("organization/" + id(branch))).as("still unreadable").isEqualTo(1);
    send(state(branch, root));
    await(() -> caller().get("/v1/things?under=" + branch).statusCode() == 200);
    assertThat(replay("organization/" + id(branch))).isZero();
  }

  @Test
  void whatTheDatabaseRefusedIsAppliedByAReplay() {
    var refused = "X" + UUID.randomUUID();
    run("alter table org_tree add constraint refused check (code <> '" + refused + "')");
    send(state(refused, root), state(branch + "2", root));
    await(() -> isKnown(branch + "2"));
    assertThat(isKnown(refused)).isFalse();
    run("alter table org_tree drop constraint refused");
    assertThat(replay("organization/" + id(refused))).isZero();
    caller().get("/v1/things?under=" + refused).then().statusCode(200);
  }

  @Test
  void anEpochThatEndsDropsWhatItDidNotName() {
    send(marker("begin", EPOCH + 1));
    send(
        new Message(
            Topics.TREE,
            0,
            "organization/" + id(root),
            state(root, null).value(),
            headers("organization", EPOCH + 1)));
    send(marker("end", EPOCH + 1));
    await(() -> !isKnown(branch));
    assertThat(isKnown(root)).isTrue();
    run("update tree_state set epoch = %1$d, next_epoch = %1$d".formatted(EPOCH));
  }

  private RequestSpecification caller() {
    return Api.as("clerk", root);
  }

  private static RequestSpecification operator(String role) {
    return Api.as(role, "*");
  }

  private static int replay(String key) {
    return operator("security")
        .body(Map.of("key", key))
        .post("/operations/dead-letters/replays")
        .then()
        .statusCode(200)
        .extract()
        .path("stillDead");
  }

  private static UUID id(String code) {
    return SmallTree.id(code);
  }

  private static Message state(String code, @Nullable String parent) {
    var link = new ParentLink(parent == null ? null : id(parent), ParentLink.EVER, null);
    var state =
        new OrganizationState(
            id(code),
            code,
            code,
            null,
            null,
            null,
            null,
            null,
            "ACTIVE",
            null,
            null,
            List.of(link));
    return message("organization/" + id(code), "organization", Json.write(state));
  }

  private static Message message(String key, String kind, String value) {
    return new Message(Topics.TREE, 0, key, value, headers(kind, EPOCH));
  }

  private static Message marker(String kind) {
    return marker(kind, EPOCH);
  }

  private static Message marker(String kind, int epoch) {
    return new Message(Topics.TREE, 0, kind, "{}", headers(kind, epoch));
  }

  private static Map<String, String> headers(String kind, int epoch) {
    return Map.of(
        "service",
        "org",
        "kind",
        kind,
        "epoch",
        String.valueOf(epoch),
        "revision",
        String.valueOf(REVISION.incrementAndGet()));
  }

  private void send(Message... messages) {
    try (var sender = kafka.sender()) {
      sender.send(List.of(messages));
    }
  }

  private boolean isKnown(String code) {
    return is(
        "select exists (select from org_tree where code = '" + code + "' and path is not null)");
  }

  private boolean is(String sql) {
    try (var connection = database.getConnection();
        var query = connection.createStatement();
        var rows = query.executeQuery(sql)) {
      return rows.next() && rows.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
