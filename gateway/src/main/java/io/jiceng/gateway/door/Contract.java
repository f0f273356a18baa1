package io.jiceng.gateway.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One service's API as it is committed beside the service and packaged with the gateway. */
record Contract(String service, ObjectNode document) {
  static final YAMLMapper YAML = new YAMLMapper();

  /** The gateway itself comes first: its title and description head the merged contract. */
  private static final List<String> SERVICES = List.of("gateway", "org", "member", "economy");

  static List<Contract> all() {
    return SERVICES.stream().map(Contract::of).toList();
  }

  private static Contract of(String service) {
    var resource = "/contract/" + service + "/openapi.yaml";
    try (var yaml =
        Objects.requireNonNull(Contract.class.getResourceAsStream(resource), resource)) {
      return new Contract(service, (ObjectNode) YAML.readTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  List<String> paths() {
    var paths = new ArrayList<String>();
    document.path("paths").fieldNames().forEachRemaining(paths::add);
    return paths;
  }

  JsonNode schemas() {
    return document.path("components").path("schemas");
  }
}
