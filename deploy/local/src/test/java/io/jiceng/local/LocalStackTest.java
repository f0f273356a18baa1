package io.jiceng.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiceng.embedded.Folders;
import java.io.IOException;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack around stand-ins for the services; the real ones are in the system tests. */
class LocalStackTest {
  @TempDir Path home;

  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

  @BeforeEach
  void build() throws IOException {
    var jar = FakeService.jar(home);
    for (var service : Service.values()) {
      var application = service.application(home);
      Files.createDirectories(application.getParent());
      Files.copy(jar, application);
      Files.createFile(home.resolve(service.module()).resolve("pom.xml"));
    }
  }

  @Test
  void killsAndRestartsPartsOneByOne() throws Exception {
    try (var stack = LocalStack.start(plan(), said::add)) {
      var before = stack.service(Service.MEMBER).pid();
      stack.kill(Service.MEMBER);
      stack.restart(Service.MEMBER);
      assertThat(stack.service(Service.MEMBER).pid()).isNotEqualTo(before);

      var another = stack.startAnotherGateway();
      assertThat(another.uri()).isNotEqualTo(stack.gateway());
      assertThat(Readiness.isReady(another.uri())).isTrue();

      create(stack, "kept");
      stack.killBroker();
      stack.startBroker();
      assertThat(topics(stack)).containsExactly("kept");
      stack.emptyBroker();
      assertThat(topics(stack)).isEmpty();
    }
    assertThat(said).noneMatch(line -> line.contains("died"));
  }

  @Test
  void tellsWhichServiceDiedAndWhereItsLogIs() throws Exception {
    try (var stack = LocalStack.start(plan(), said::add)) {
      said.clear();
      ProcessHandle.of(stack.service(Service.ECONOMY).pid()).orElseThrow().destroyForcibly();
      assertThat(said.poll(20, TimeUnit.SECONDS))
          .contains("economy-service died", "exit code 137", "economy-service.log");
    }
  }

  @Test
  void restoresDatabaseToAnEarlierCopy() throws SQLException {
    try (var stack = LocalStack.start(plan())) {
      run(stack, "create table kept as select 1 as value");
      stack.saveDatabase(Service.ORG, "earlier");
      run(stack, "update kept set value = 2");
      stack.restoreDatabase(Service.ORG, "earlier");
      assertThat(value(stack)).isEqualTo(1);
    }
  }

  @Test
  void keepsDataAndTokensOverRestart() throws SQLException {
    var plan = plan();
    try (var stack = LocalStack.start(plan)) {
      run(stack, "create table kept as select 1 as value");
    }
    try (var stack = LocalStack.start(plan)) {
      assertThat(value(stack)).isEqualTo(1);
    }
  }

  @Test
  void refusesToStartTwiceOnTheSamePorts() {
    var plan = plan();
    try (var _ = LocalStack.start(plan)) {
      assertThatThrownBy(() -> LocalStack.start(plan.in(home.resolve("other"))))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("is taken");
    }
  }

  @Test
  void saysWhatIsNotBuilt() throws IOException {
    Files.delete(Service.MEMBER.application(home));
    assertThatThrownBy(() -> LocalStack.start(plan()))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("member-service")
        .hasMessageContaining("make run");
  }

  @Test
  void stopsEverythingInOrderWhenTerminated() throws Exception {
    var builder = new ProcessBuilder(JavaCommand.main("-Xmx256m", Run.class).after(List.of()));
    builder.environment().put("JICENG_PORTS", "free");
    builder.environment().put("JICENG_DATA", home.resolve("data").toString());
    var process = builder.directory(home.toFile()).redirectErrorStream(true).start();
    try (var output = process.inputReader(UTF_8)) {
      var line = output.readLine();
      while (line != null && !line.contains("all services are ready")) {
        line = output.readLine();
      }
      new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
      assertThat(output.lines().toList()).last().asString().contains("the data stays in");
      assertThat(process.waitFor()).isEqualTo(143);
    }
    assertThat(Files.readString(home.resolve("data/gateway/gateway.log")))
        .contains("stopped cleanly");
    assertThat(home.resolve("data/postgres/postmaster.pid")).doesNotExist();
  }

  private StackPlan plan() {
    return new StackPlan(home, Folders.create(home.resolve("data")), Ports.free(), false);
  }

  private static void run(LocalStack stack, String sql) throws SQLException {
    try (var connection = stack.connect(Service.ORG);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int value(LocalStack stack) throws SQLException {
    try (var connection = stack.connect(Service.ORG);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select value from kept")) {
      assertThat(rows.next()).isTrue();
      return rows.getInt(1);
    }
  }

  private static Admin admin(LocalStack stack) {
    return Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()));
  }

  private static void create(LocalStack stack, String topic) throws Exception {
    try (var admin = admin(stack)) {
      admin
          .createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
          .all()
          .get();
    }
  }

  private static List<String> topics(LocalStack stack) throws Exception {
    try (var admin = admin(stack)) {
      return List.copyOf(admin.listTopics().names().get());
    }
  }
}
