package io.jiceng.local;

import io.jiceng.embedded.EmbeddedPostgres;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the local stack tells a service about its surroundings. */
record ServiceSettings(
    Ports ports, EmbeddedPostgres postgres, String bootstrapServers, String issuer) {

  Map<String, String> of(Service service, int port) {
    var settings = new LinkedHashMap<String, String>();
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("quarkus.http.port", Integer.toString(port));
    settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(service.database()));
    settings.put("quarkus.datasource.username", EmbeddedPostgres.USER);
    settings.put("quarkus.datasource.password", EmbeddedPostgres.PASSWORD);
    settings.put("quarkus.datasource.jdbc.min-size", "2");
    settings.put("quarkus.datasource.jdbc.max-size", "8");
    settings.put("kafka.bootstrap.servers", bootstrapServers);
    settings.put("quarkus.oidc.auth-server-url", issuer);
    settings.put("jiceng.local", "true");
    settings.put("jiceng.test-id-numbers", "true");
    if (service == Service.GATEWAY) {
      settings.put("jiceng.console.authority", issuer);
      settings.put("jiceng.limits.requests-per-minute", "60000");
      settings.put("jiceng.upstream.org", upstream(Service.ORG));
      settings.put("jiceng.upstream.member", upstream(Service.MEMBER));
      settings.put("jiceng.upstream.economy", upstream(Service.ECONOMY));
    }
    return settings;
  }

  private String upstream(Service service) {
    return "http://127.0.0.1:" + ports.of(service);
  }
}
