package io.jiceng.gateway.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The contracts of all services as one document, as a caller of the gateway sees them. */
final class MergedContract {
  private static final String INTRODUCTION = "/contract/introduction.md";
  private static final String VERSION = "1";
  private static final String SERVICE = "service";

  private final Routes routes;
  private final ObjectNode merged = JsonNodeFactory.instance.objectNode();

  private MergedContract(Routes routes) {
    this.routes = routes;
  }

  static ObjectNode of(List<Contract> contracts, Routes routes) {
    var contract = new MergedContract(routes);
    contract.head();
    contracts.forEach(contract::add);
    contract.finish();
    return contract.merged;
  }

  private void head() {
    merged.put("openapi", "3.1.0");
    merged
        .putObject("info")
        .put("title", "Jiceng API (基层)")
        .put("version", VERSION)
        .put("description", introduction());
    merged.putArray("servers").addObject().put("url", "/").put("description", "The gateway");
    merged.putArray("tags");
    merged.putObject("paths");
    merged.putObject("components");
  }

  private static String introduction() {
    try (var text =
        Objects.requireNonNull(
            MergedContract.class.getResourceAsStream(INTRODUCTION), INTRODUCTION)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(INTRODUCTION, e);
    }
  }

  private void add(Contract contract) {
    var document = contract.document().deepCopy();
    Schemas.rename(document, clashes(contract));
    var paths = merged.withObjectProperty("paths");
    for (var path : document.path("paths").properties()) {
      if (routes.isPublic(path.getKey()) && path.getValue() instanceof ObjectNode item) {
        addPath(paths, path.getKey(), item);
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
    document.path("tags").forEach(this::addTag);
  }

  /** Each service has its audit log, reached by the service's name. */
  private static void addPath(ObjectNode paths, String path, ObjectNode item) {
    String asked = path;
    if (path.startsWith(Routes.AUDIT)) {
      asked = Routes.AUDIT + "/{" + SERVICE + "}" + path.substring(Routes.AUDIT.length());
      nameService(item);
    }
    if (!paths.has(asked)) {
      paths.set(asked, item);
    }
  }

  private static void nameService(ObjectNode item) {
    for (var operation : item) {
      var parameter = ((ObjectNode) operation).withArrayProperty("parameters").insertObject(0);
      parameter.put("name", SERVICE).put("in", "path").put("required", true);
      parameter.put("description", "Whose log: each service keeps the log of its own records");
      var names = parameter.putObject("schema").put("type", "string").putArray("enum");
      List.of("org", "member", "economy").forEach(names::add);
    }
  }

  private void addTag(JsonNode tag) {
    var tags = merged.withArrayProperty("tags");
    for (var known : tags) {
      if (known.path("name").equals(tag.path("name"))) {
        return;
      }
    }
    tags.add(tag);
  }

  /** Schemas of one name that say different things get their service's name in front. */
  private Map<String, String> clashes(Contract contract) {
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

  private void finish() {
    for (var path : merged.path("paths")) {
      for (var operation : path) {
        sayRoles((ObjectNode) operation);
      }
    }
    Schemas.dropUnused(merged);
    Schemas.rename(merged, Schemas.readableNames(merged));
    sort("paths");
    merged.withArrayProperty("tags").removeIf(tag -> !isUsed(tag.path("name").asText()));
  }

  /** Roles stand with the security scheme too, where few viewers show them. */
  private static void sayRoles(ObjectNode operation) {
    var roles = new StringBuilder();
    for (var role : operation.at("/security/0/bearer")) {
      roles.append(roles.isEmpty() ? "" : ", ").append('`').append(role.asText()).append('`');
    }
    var description = operation.path("description").asText();
    if (description.contains("Roles: ")) {
      return;
    }
    var who = roles.isEmpty() ? "Any caller with a token." : "Roles: " + roles + ".";
    operation.put("description", description.isEmpty() ? who : description + "\n\n" + who);
  }

  private boolean isUsed(String tag) {
    for (var path : merged.path("paths")) {
      for (var operation : path) {
        for (var name : operation.path("tags")) {
          if (name.asText().equals(tag)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void sort(String property) {
    var sorted = new TreeMap<String, JsonNode>();
    merged.path(property).properties().forEach(e -> sorted.put(e.getKey(), e.getValue()));
    merged.putObject(property).setAll(sorted);
  }
}
