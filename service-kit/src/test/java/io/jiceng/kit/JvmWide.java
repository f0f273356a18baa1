package io.jiceng.kit;

import io.jiceng.embedded.EmbeddedBroker;
import io.jiceng.embedded.EmbeddedPostgres;
import io.jiceng.embedded.EmbeddedSignIn;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of this JVM. Quarkus loads test classes by several class loaders, so the one copy that
 * counts is the system class loader's, and only JDK types pass.
 */
public final class JvmWide {

  private static final String DATABASE = "jiceng_test";
  private static @Nullable Parts parts;

  private record Parts(Map<String, String> settings, EmbeddedSignIn signIn) {}

  private JvmWide() {}

  @SuppressWarnings("unchecked")
  static Map<String, String> settings() {
    return (Map<String, String>) systemWide("startSettings", Map.of());
  }

  static String token(Map<String, Object> request) {
    return (String) systemWide("issueToken", request);
  }

  /** Called by reflection. */
  public static Object startSettings(Map<String, Object> none) {
    return parts().settings();
  }

  /** Called by reflection. */
  @SuppressWarnings("unchecked")
  public static Object issueToken(Map<String, Object> request) {
    var signIn = parts().signIn();
    var subject = String.valueOf(request.get("subject"));
    return switch (String.valueOf(request.get("kind"))) {
      case "user" -> signIn.token(subject);
      case "foreign" -> signIn.foreignToken(subject);
      case "forged" -> signIn.forgedToken(subject);
      default ->
          signIn.token(
              subject,
              (Collection<String>) request.getOrDefault("roles", List.of()),
              (Collection<String>) request.getOrDefault("scope", List.of()),
              (Duration) request.getOrDefault("lifetime", Duration.ofHours(1)));
    };
  }

  private static synchronized Parts parts() {
    if (parts == null) {
      parts = start();
    }
    return parts;
  }

  private static Parts start() {
    var postgres = EmbeddedPostgres.temporary();
    postgres.createDatabase(DATABASE);
    var broker = EmbeddedBroker.temporary();
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    var signIn = EmbeddedSignIn.temporary();
    var settings =
        Map.of(
            "quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE),
            "quarkus.datasource.username", EmbeddedPostgres.USER,
            "quarkus.datasource.password", EmbeddedPostgres.PASSWORD,
            "kafka.bootstrap.servers", broker.bootstrapServers(),
            "quarkus.oidc.auth-server-url", signIn.issuer().toString());
    return new Parts(settings, signIn);
  }

  private static Object systemWide(String method, Map<String, Object> argument) {
    var thread = Thread.currentThread();
    var loader = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    try {
      return ClassLoader.getSystemClassLoader()
          .loadClass(JvmWide.class.getName())
          .getMethod(method, Map.class)
          .invoke(null, argument);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(loader);
    }
  }
}
