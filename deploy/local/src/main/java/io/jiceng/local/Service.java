package io.jiceng.local;

import java.nio.file.Path;

/** The four services, in the order in which they are listed and, backwards, stopped. */
public enum Service {
  ORG("org-service", "jiceng_org"),
  MEMBER("member-service", "jiceng_member"),
  ECONOMY("economy-service", "jiceng_economy"),
  GATEWAY("gateway", "jiceng_gateway");

  private final String module;
  private final String database;

  Service(String module, String database) {
    this.module = module;
    this.database = database;
  }

  public String module() {
    return module;
  }

  public String database() {
    return database;
  }

  Path application(Path home) {
    return home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
