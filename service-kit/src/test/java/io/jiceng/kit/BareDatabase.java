package io.jiceng.kit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A database with the tables of this module's migrations and no service in it. */
public final class BareDatabase {
  private BareDatabase() {}

  /** A new one, on the PostgreSQL of this JVM. */
  public static Connection migrated() throws SQLException {
    var user = setting("username");
    var password = setting("password");
    var url = setting("jdbc.url");
    var name = "bare_" + UUID.randomUUID().toString().replace("-", "");
    try (var operator = DriverManager.getConnection(url, user, password);
        var create = operator.createStatement()) {
      create.execute("create database " + name);
    }
    var own = url.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
    Flyway.configure()
        .dataSource(own, user, password)
        .locations("classpath:db/kit", "filesystem:src/main/resources/db/migration")
        .outOfOrder(true)
        .load()
        .migrate();
    return DriverManager.getConnection(own, user, password);
  }

  private static String setting(String name) {
    return Objects.requireNonNull(JvmWide.settings().get("quarkus.datasource." + name));
  }
}
