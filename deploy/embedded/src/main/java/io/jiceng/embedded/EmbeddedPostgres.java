package io.jiceng.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** PostgreSQL 18 from zonky's binaries, on 127.0.0.1 only. */
public final class EmbeddedPostgres implements AutoCloseable {
  public static final String USER = "postgres";
  public static final String PASSWORD = "postgres";

  private static final Duration START_WAIT = Duration.ofSeconds(60);
  private static final Map<String, String> ALWAYS =
      Map.of(
          "listen_addresses", "127.0.0.1",
          "unix_socket_directories", "",
          "max_connections", "200",
          "shared_buffers", "128MB",
          "timezone", "Asia/Shanghai",
          "log_timezone", "Asia/Shanghai");
  // zonky starts the server with -F (no fsync), so the durable mode has to say so.
  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on", "max_wal_size", "1GB");
  private static final Map<String, String> FAST =
      Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

  private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

  private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
    this.server = server;
  }

  /** A throw-away server for tests: fast, gone when the process ends. */
  public static EmbeddedPostgres temporary() {
    return start(
        builder(0, FAST)
            .setDataDirectory(Folders.temporary("postgres"))
            .setCleanDataDirectory(true)
            .setRegisterShutdownHook(true));
  }

  /**
   * A server that keeps its data in the folder; a server left over there by a killed process is
   * stopped first. The caller closes it: no shutdown hook is registered.
   */
  public static EmbeddedPostgres start(Path data, int port) {
    return keep(data, builder(port, DURABLE));
  }

  /** Keeps its data like {@link #start}, but not when the machine fails: for tests. */
  public static EmbeddedPostgres startFast(Path data, int port) {
    return keep(data, builder(port, FAST));
  }

  private static EmbeddedPostgres keep(
      Path data, io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder) {
    Folders.create(data);
    LeftOver.stop(data);
    return start(
        builder.setDataDirectory(data).setCleanDataDirectory(false).setRegisterShutdownHook(false));
  }

  private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder(
      int port, Map<String, String> durability) {
    var builder =
        io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
            .setPort(FreePort.orFree(port))
            .setPGStartupWait(START_WAIT)
            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("lc-ctype", unicodeCharacterTypes());
    ALWAYS.forEach(builder::setServerConfig);
    durability.forEach(builder::setServerConfig);
    return builder;
  }

  /** pg_trgm asks the system, not the built-in provider, which characters are letters. */
  private static String unicodeCharacterTypes() {
    var mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    return mac ? "UTF-8" : "C.UTF-8";
  }

  private static EmbeddedPostgres start(
      io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder) {
    try {
      return new EmbeddedPostgres(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start", e);
    }
  }

  public int port() {
    return server.getPort();
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
  }

  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), USER, PASSWORD);
  }

  public void createDatabase(String name) {
    try (var connection = connect("postgres");
        var known = connection.prepareStatement("select 1 from pg_database where datname = ?");
        var statement = connection.createStatement()) {
      known.setString(1, name);
      if (!known.executeQuery().next()) {
        statement.execute("create database " + statement.enquoteIdentifier(name, true));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create database " + name, e);
    }
  }

  /** Makes database {@code to} a copy of {@code from}; sessions of both are ended. */
  public void copyDatabase(String from, String to) {
    try (var connection = connect("postgres");
        var statement = connection.createStatement()) {
      var source = statement.enquoteIdentifier(from, true);
      var target = statement.enquoteIdentifier(to, true);
      statement.execute("drop database if exists " + target + " with (force)");
      statement.execute("alter database " + source + " with allow_connections false");
      statement.execute(
          "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = "
              + statement.enquoteLiteral(from));
      statement.execute("create database " + target + " template " + source);
      statement.execute("alter database " + source + " with allow_connections true");
    } catch (SQLException e) {
      throw new IllegalStateException("cannot copy database " + from + " to " + to, e);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not stop", e);
    }
  }

  /** A server that outlived the process which started it. */
  private static final class LeftOver {
    private static final Duration STOP_WAIT = Duration.ofSeconds(20);

    static void stop(Path data) {
      var pidFile = data.resolve("postmaster.pid");
      if (!Files.exists(pidFile)) {
        return;
      }
      try (var lines = Files.lines(pidFile)) {
        var pid = Long.parseLong(lines.findFirst().orElseThrow().trim());
        ProcessHandle.of(pid).filter(LeftOver::isPostgres).ifPresent(LeftOver::stopFast);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + pidFile, e);
      }
    }

    private static boolean isPostgres(ProcessHandle process) {
      return process.info().command().filter(name -> name.endsWith("postgres")).isPresent();
    }

    private static void stopFast(ProcessHandle process) {
      try {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        process.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
      } catch (IOException | ExecutionException | TimeoutException e) {
        throw new IllegalStateException(
            "PostgreSQL process " + process.pid() + " of an earlier run does not stop", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while stopping PostgreSQL", e);
      }
    }
  }
}
