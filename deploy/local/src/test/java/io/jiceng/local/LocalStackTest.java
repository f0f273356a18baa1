package io.jiceng.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One stack around stand-ins for the services; the real ones are in the system tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalStackTest {
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final StackPlan plan;
  private LocalStack stack;

  @SuppressWarnings("NullAway.Init")
  LocalStackTest(@TempDir Path home) {
    plan = new StackPlan(FakeService.builtIn(home), home.resolve("data"), Ports.free(), false);
  }

  @BeforeAll
  void start() {
    stack = LocalStack.start(plan, said::add);
  }

  @AfterAll
  void stop() {
    stack.close();
  }

  @Test
  void killsAndRestartsAService() {
    var before = stack.service(Service.MEMBER).pid();
    stack.kill(Service.MEMBER);
    stack.restart(Service.MEMBER);
    assertThat(stack.service(Service.MEMBER).pid()).isNotEqualTo(before);
    assertThat(said).noneMatch(line -> line.contains("member-service died"));
  }

  @Test
  void startsMoreGateways() {
    var another = stack.startAnotherGateway();
    assertThat(another.uri()).isNotEqualTo(stack.gateway());
    assertThat(Readiness.isReady(another.uri())).isTrue();
  }

  @Test
  void killsAndEmptiesTheBroker() throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
      admin
          .createTopics(List.of(new NewTopic("kept", Optional.of(1), Optional.empty())))
          .all()
          .get();
    }
    stack.killBroker();
    stack.startBroker();
    assertThat(topics()).containsExactly("kept");
    stack.emptyBroker();
    assertThat(topics()).isEmpty();
  }

  @Test
  void tellsWhichServiceDiedAndWhereItsLogIs() throws InterruptedException {
    said.clear();
    ProcessHandle.of(stack.service(Service.ECONOMY).pid()).orElseThrow().destroyForcibly();
    assertThat(said.poll(20, TimeUnit.SECONDS))
        .contains("economy-service died", "exit code 137", "economy-service.log");
    stack.restart(Service.ECONOMY);
  }

  @Test
  void restoresDatabaseToAnEarlierCopy() throws SQLException {
    run("create table kept as select 1 as value");
    stack.saveDatabase(Service.ORG, "earlier");
    run("update kept set value = 2");
    stack.restoreDatabase(Service.ORG, "earlier");
    try (var connection = stack.connect(Service.ORG);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select value from kept")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(1);
    }
  }

  @Test
  void refusesASecondStartOnThePortsInUse(@TempDir Path other) {
    assertThatThrownBy(() -> LocalStack.start(plan.in(other)))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("is taken");
    assertThat(Readiness.isReady(stack.gateway())).isTrue();
  }

  @Test
  void refusesASecondStartOnTheDataInUseAndHarmsNothing() {
    assertThatThrownBy(() -> LocalStack.start(plan.on(Ports.free())))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("runs already")
        .hasMessageContaining(plan.data().toString());
    assertThat(Readiness.isReady(stack.gateway())).isTrue();
  }

  @Test
  void saysWhatIsNotBuilt(@TempDir Path home) throws Exception {
    Files.delete(Service.MEMBER.application(FakeService.builtIn(home)));
    var unbuilt = new StackPlan(home, home.resolve("data"), Ports.free(), false);
    assertThatThrownBy(() -> LocalStack.start(unbuilt))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("member-service")
        .hasMessageContaining("make run");
  }

  private void run(String sql) throws SQLException {
    try (var connection = stack.connect(Service.ORG);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> topics() throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
      return List.copyOf(admin.listTopics().names().get());
    }
  }
}
