package io.jiceng.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
  @TempDir Path data;

  @Test
  void keepsDataAndDurabilityOverRestart() throws SQLException {
    try (var postgres = EmbeddedPostgres.start(data, 0)) {
      postgres.createDatabase("jiceng_org");
      postgres.createDatabase("jiceng_org");
      run(postgres, "create table kept as select 7 as value");
      assertThat(read(postgres, "show fsync")).isEqualTo("on");
    }
    try (var postgres = EmbeddedPostgres.start(data, 0)) {
      assertThat(read(postgres, "select value from kept")).isEqualTo("7");
    }
  }

  @Test
  void replacesServerLeftOverByKilledProcess() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var killed =
        new ProcessBuilder(java, "-cp", classPath, Killed.class.getName(), data.toString())
            .inheritIO()
            .start();
    assertThat(killed.waitFor()).isEqualTo(137);
    assertThat(data.resolve("postmaster.pid")).exists();
    try (var postgres = EmbeddedPostgres.start(data, 0)) {
      assertThat(read(postgres, "select value from kept")).isEqualTo("7");
    }
  }

  /** Starts a server, writes a row and dies without stopping it. */
  static final class Killed {
    static void main(String[] arguments) throws SQLException {
      var postgres = EmbeddedPostgres.start(Path.of(arguments[0]), 0);
      postgres.createDatabase("jiceng_org");
      run(postgres, "create table kept as select 7 as value");
      Runtime.getRuntime().halt(137);
    }
  }

  @Test
  void hasExtensionsAndKnowsChineseLetters() throws SQLException {
    try (var postgres = EmbeddedPostgres.temporary()) {
      postgres.createDatabase("jiceng_org");
      for (var extension : new String[] {"ltree", "pg_trgm", "btree_gist", "pgcrypto"}) {
        run(postgres, "create extension " + extension);
      }
      assertThat(read(postgres, "select cardinality(show_trgm('党支部')) > 0")).isEqualTo("t");
      assertThat(read(postgres, "show server_version")).startsWith("18");
      assertThat(read(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(read(postgres, "show fsync")).isEqualTo("off");
    }
  }

  @Test
  void copiesDatabaseInUse() throws SQLException {
    try (var postgres = EmbeddedPostgres.temporary()) {
      postgres.createDatabase("jiceng_org");
      run(postgres, "create table kept as select 7 as value");
      try (var inUse = postgres.connect("jiceng_org")) {
        postgres.copyDatabase("jiceng_org", "earlier");
        assertThat(inUse.isValid(1)).isFalse();
      }
      run(postgres, "update kept set value = 8");
      postgres.copyDatabase("earlier", "jiceng_org");
      assertThat(read(postgres, "select value from kept")).isEqualTo("7");
    }
  }

  private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (var connection = postgres.connect("jiceng_org");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String read(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (var connection = postgres.connect("jiceng_org");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
