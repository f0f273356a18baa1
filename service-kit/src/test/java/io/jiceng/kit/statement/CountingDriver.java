package io.jiceng.kit.statement;

import io.jiceng.kit.http.RequestId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's driver; each execution counts for the request that runs it. */
public final class CountingDriver implements Driver {
  private final Driver driver = new org.postgresql.Driver();

  @Override
  public @Nullable Connection connect(String url, Properties properties) throws SQLException {
    @Nullable Connection connection = driver.connect(url, properties);
    return connection == null ? null : (Connection) watched(connection, Connection.class);
  }

  private static Object watched(Object watched, Class<?> type) {
    return Proxy.newProxyInstance(
        CountingDriver.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> call(watched, method, arguments));
  }

  private static @Nullable Object call(Object watched, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getName().startsWith("execute")) {
      StatementCount.add(RequestId.current());
    }
    try {
      Object answer = method.invoke(watched, arguments);
      return Statement.class.isAssignableFrom(method.getReturnType())
          ? watched(answer, method.getReturnType())
          : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return driver.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties)
      throws SQLException {
    return driver.getPropertyInfo(url, properties);
  }

  @Override
  public int getMajorVersion() {
    return driver.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return driver.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return driver.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.postgresql");
  }
}
