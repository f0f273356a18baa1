package io.jiceng.kit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A real PostgreSQL, Kafka broker and sign-in provider for {@code @QuarkusTest} classes: annotate
 * them with {@code @QuarkusTestResource(RealParts.class)}. They start once per JVM and end with it.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return JvmWide.settings();
  }

  @Override
  public void stop() {
    // shared by every test class of this JVM
  }
}
