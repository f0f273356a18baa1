package io.jiceng.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code make run} as a process, around stand-ins for the services. */
class RunTest {
  private static final int TERMINATED = 143;

  @TempDir Path home;

  @AfterEach
  void endWhatAFailureLeaves() {
    LocalStack.endLeftOvers(new StackPlan(home, data(""), Ports.free(), false));
  }

  @Test
  void stopsItsPartsAtAnyMomentAndKeepsTheData() throws Exception {
    FakeService.builtIn(home);

    var starting = run(FakeService.NEVER_READY);
    try (var output = starting.inputReader(UTF_8)) {
      readUntil(output, "starting the services");
      var parts = awaitParts(starting);
      execute("create table kept as select 1 as value");
      terminate(starting);
      assertThat(output.lines().toList()).last().asString().contains("the data stays in");
      assertThat(starting.waitFor()).isEqualTo(TERMINATED);
      assertThat(parts).noneMatch(ProcessHandle::isAlive);
    }
    assertNoPostgres();

    var running = run("");
    try (var output = running.inputReader(UTF_8)) {
      readUntil(output, "all services are ready");
      execute("update kept set value = 2");
      terminate(running);
      assertThat(output.lines().toList()).last().asString().contains("the data stays in");
      assertThat(running.waitFor()).isEqualTo(TERMINATED);
    }
    assertThat(Files.readString(data("gateway/gateway.log"))).contains("stopped cleanly");
    assertNoPostgres();
  }

  private Process run(String mood) throws IOException {
    var builder = new ProcessBuilder(JavaCommand.main("-Xmx256m", Run.class).after(List.of()));
    builder.environment().put("JICENG_PORTS", "free");
    builder.environment().put("JICENG_DATA", data("").toString());
    builder.environment().put(FakeService.MOOD, mood);
    return builder.directory(home.toFile()).redirectErrorStream(true).start();
  }

  private static void readUntil(BufferedReader output, String words) throws IOException {
    var line = output.readLine();
    while (line != null && !line.contains(words)) {
      line = output.readLine();
    }
    assertThat(line).as("a line with: " + words).isNotNull();
  }

  /** The broker and the services. */
  private static List<ProcessHandle> awaitParts(Process run) throws InterruptedException {
    var parts = run.children().toList();
    while (run.isAlive() && parts.size() <= Service.values().length) {
      Thread.sleep(50);
      parts = run.children().toList();
    }
    return parts;
  }

  private static void terminate(Process process) throws Exception {
    new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
  }

  private void assertNoPostgres() {
    assertThat(data("postgres/postmaster.pid")).doesNotExist();
  }

  private void execute(String sql) throws SQLException, IOException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException, IOException {
    var settings = new Properties();
    try (var file = Files.newBufferedReader(data("org-service/config/application.properties"))) {
      settings.load(file);
    }
    return DriverManager.getConnection(
        settings.getProperty("quarkus.datasource.jdbc.url"),
        settings.getProperty("quarkus.datasource.username"),
        settings.getProperty("quarkus.datasource.password"));
  }

  private Path data(String path) {
    return home.resolve("data").resolve(path);
  }
}
