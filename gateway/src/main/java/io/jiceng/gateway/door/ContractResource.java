package io.jiceng.gateway.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The merged contract of all services. */
@Path("/openapi")
class ContractResource {
  private static final String YAML_TYPE = "application/yaml";

  private final ObjectNode merged;
  private final String yaml;

  ContractResource(Routes routes) throws JsonProcessingException {
    merged = MergedContract.of(Contract.all(), routes);
    yaml = Contract.YAML.writeValueAsString(merged);
  }

  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The API of all services as one OpenAPI document", hidden = true)
  public ObjectNode json() {
    return merged;
  }

  @GET
  @PermitAll
  @Produces(YAML_TYPE)
  @Operation(summary = "The same as YAML", hidden = true)
  public String yaml() {
    return yaml;
  }
}
