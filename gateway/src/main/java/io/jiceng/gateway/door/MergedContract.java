package io.jiceng.gateway.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contracts of all services as one document, as a caller of the gateway sees them. */
final class MergedContract {
  private static final String SCHEMAS = "#/components/schemas/";

  private MergedContract() {}

  static ObjectNode of(List<Contract> contracts, Routes routes) {
    var merged = contracts.getFirst().document().deepCopy();
    for (var contract : contracts.subList(1, contracts.size())) {
      add(merged, contract, routes);
    }
    return merged;
  }

  private static void add(ObjectNode merged, Contract contract, Routes routes) {
    var document = contract.document().deepCopy();
    rename(document, clashes(merged, contract));
    var paths = merged.withObjectProperty("paths");
    for (var path : document.path("paths").properties()) {
      if (routes.isPublic(path.getKey()) && !paths.has(path.getKey())) {
        paths.set(path.getKey(), path.getValue());
      }
    }
    var components = merged.withObjectProperty("components");
    for (var kind : document.path("components").properties()) {
      var target = components.withObjectProperty(kind.getKey());
      for (var component : kind.getValue().properties()) {
        if (!target.has(component.getKey())) {
          target.set(component.getKey(), component.getValue());
        }
      }
    }
    var tags = merged.withArrayProperty("tags");
    document.path("tags").forEach(tags::add);
  }

  /** Schemas of one name that say different things get their service's name in front. */
  private static Map<String, String> clashes(ObjectNode merged, Contract contract) {
    var known = merged.path("components").path("schemas");
    var renamed = new HashMap<String, String>();
    for (var schema : contract.schemas().properties()) {
      var name = schema.getKey();
      if (known.has(name) && !known.get(name).equals(schema.getValue())) {
        var service = contract.service();
        renamed.put(name, Character.toUpperCase(service.charAt(0)) + service.substring(1) + name);
      }
    }
    return renamed;
  }

  private static void rename(ObjectNode document, Map<String, String> names) {
    if (names.isEmpty()) {
      return;
    }
    if (document.path("components").path("schemas") instanceof ObjectNode schemas) {
      names.forEach((from, to) -> schemas.set(to, schemas.remove(from)));
    }
    point(document, names);
  }

  private static void point(JsonNode node, Map<String, String> names) {
    switch (node) {
      case ObjectNode object -> {
        if (object.get("$ref") instanceof TextNode reference
            && reference.asText().startsWith(SCHEMAS)) {
          var name = reference.asText().substring(SCHEMAS.length());
          object.put("$ref", SCHEMAS + names.getOrDefault(name, name));
        }
        object.forEach(child -> point(child, names));
      }
      case ArrayNode array -> array.forEach(child -> point(child, names));
      default -> {}
    }
  }
}
