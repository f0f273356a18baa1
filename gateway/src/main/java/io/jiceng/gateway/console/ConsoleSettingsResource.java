package io.jiceng.gateway.console;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the console sends a person to sign in. */
@Path("/console/settings")
class ConsoleSettingsResource {

  record Settings(String authority, String clientId) {}

  private final Settings settings;

  ConsoleSettingsResource(
      @ConfigProperty(name = "jiceng.console.authority") String authority,
      @ConfigProperty(name = "jiceng.console.client-id", defaultValue = "jiceng-console")
          String clientId) {
    this.settings = new Settings(authority, clientId);
  }

  @GET
  @PermitAll
  @Operation(summary = "The sign-in provider of the console", hidden = true)
  public Settings settings() {
    return settings;
  }
}
