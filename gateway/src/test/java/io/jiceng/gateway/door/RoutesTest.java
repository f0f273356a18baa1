package io.jiceng.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
  private static final Routes ROUTES =
      new Routes(
          List.of(
              contract("gateway", "/v1/me", "/v1/figures/{id}/series"),
              contract("org", "/v1/places", "/v1/organizations/{id}/moves", "/v1/imports"),
              contract(
                  "member", "/v1/me/file", "/v1/members/{id}", "/v1/imports", "/figure-cells")));

  @ParameterizedTest
  @CsvSource({
    "/v1/me, gateway",
    "/v1/me/file, member",
    "/v1/figures/organization.count/series, gateway",
    "/v1/organizations/1/moves, org",
    "/v1/members/searches, member",
  })
  void sendsAPathToItsOwner(String path, String service) {
    assertThat(ROUTES.owner(path)).contains(service);
  }

  @ParameterizedTest
  @CsvSource({"/v1/nothing", "/v1/imports", "/figure-cells", "/v1/placesandmore", "/v1"})
  void knowsNoOwnerOfOtherPaths(String path) {
    assertThat(ROUTES.owner(path)).isEmpty();
  }

  @Test
  void sendsAnImportToTheOwnerOfItsResource() {
    assertThat(ROUTES.ownerOfResource("members")).contains("member");
    assertThat(ROUTES.ownerOfResource("members/lists")).contains("member");
    assertThat(ROUTES.ownerOfResource("../figure-cells")).isEmpty();
  }

  @Test
  void refusesTwoOwnersOfOnePath() {
    var twice = List.of(contract("org", "/v1/places"), contract("member", "/v1/places"));
    assertThatThrownBy(() -> new Routes(twice)).hasMessageContaining("/v1/places");
  }

  private static Contract contract(String service, String... paths) {
    ObjectNode document = Contract.YAML.createObjectNode();
    var node = document.putObject("paths");
    for (var path : paths) {
      node.putObject(path);
    }
    return new Contract(service, document);
  }
}
