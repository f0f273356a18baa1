package io.jiceng.kit.stream;

import io.jiceng.embedded.EmbeddedPostgres;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** A database of one test with the kit's tables, on one PostgreSQL per JVM. */
public final class TestDatabase {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = EmbeddedPostgres.temporary();

    static {
      POSTGRES.createDatabase("kit_template");
      Flyway.configure()
          .dataSource(
              POSTGRES.jdbcUrl("kit_template"), EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD)
          .locations("classpath:db/kit")
          .load()
          .migrate();
    }
  }

  private final String name;

  private TestDatabase(String name) {
    this.name = name;
  }

  public static TestDatabase fresh() {
    return copyOf("kit_template");
  }

  /** A copy as of now, for restoring later. */
  public TestDatabase backup() {
    return copyOf(name);
  }

  /** Becomes the earlier copy again; every session is lost. */
  public void restore(TestDatabase earlier) {
    Server.POSTGRES.copyDatabase(earlier.name, name);
  }

  private static TestDatabase copyOf(String template) {
    String name = "kit_" + NUMBER.incrementAndGet();
    Server.POSTGRES.copyDatabase(template, name);
    return new TestDatabase(name);
  }

  public DataSource dataSource() {
    return dataSource(name);
  }

  public Transactions transactions() {
    return Transactions.of(dataSource());
  }

  private static DataSource dataSource(String name) {
    InvocationHandler connect =
        (proxy, method, arguments) -> {
          if (method.getName().equals("getConnection")) {
            return Server.POSTGRES.connect(name);
          }
          throw new UnsupportedOperationException(method.getName());
        };
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, connect);
  }

  public Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  public void run(String sql, Object... parameters) throws SQLException {
    try (Connection connection = connect()) {
      run(connection, sql, parameters);
    }
  }

  public static void run(Connection connection, String sql, @Nullable Object... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.execute();
    }
  }

  /** The rows as text, columns separated by a bar. */
  public List<String> rows(String sql, Object... parameters) throws SQLException {
    try (Connection connection = connect();
        var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setObject(i + 1, parameters[i]);
      }
      var found = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          var values = new ArrayList<String>();
          for (int i = 1; i <= columns; i++) {
            values.add(String.valueOf(rows.getString(i)));
          }
          found.add(String.join("|", values));
        }
      }
      return found;
    }
  }

  public String one(String sql, Object... parameters) throws SQLException {
    return rows(sql, parameters).getFirst();
  }

  /** A readable id: {@code id(7)} ends with 7. */
  public static UUID id(int number) {
    return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
  }
}
