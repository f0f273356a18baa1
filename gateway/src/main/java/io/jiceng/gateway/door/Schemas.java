package io.jiceng.gateway.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The components of a contract: their names, and which are used. */
final class Schemas {
  private static final String PREFIX = "#/components/schemas/";
  private static final Pattern PAGE = Pattern.compile("(Org|Member|Economy)?Page\\p{Upper}.*");
  private static final Pattern VIEW = Pattern.compile("(.+)View");

  private Schemas() {}

  /** Code names what it answers {@code MemberView}, a list of it {@code PageMemberView}. */
  static Map<String, String> readableNames(ObjectNode document) {
    var names = new HashMap<String, String>();
    var taken = new HashSet<String>();
    document.at("/components/schemas").fieldNames().forEachRemaining(taken::add);
    for (var name : Set.copyOf(taken)) {
      Matcher view = VIEW.matcher(name);
      if (view.matches() && !PAGE.matcher(name).matches() && taken.add(view.group(1))) {
        names.put(name, view.group(1));
      }
    }
    for (var schema : document.at("/components/schemas").properties()) {
      var item = schema.getValue().at("/properties/items/items/$ref").asText();
      if (PAGE.matcher(schema.getKey()).matches() && item.startsWith(PREFIX)) {
        var shown = item.substring(PREFIX.length());
        names.put(schema.getKey(), names.getOrDefault(shown, shown) + "Page");
      }
    }
    return names;
  }

  static void rename(ObjectNode document, Map<String, String> names) {
    if (!(document.at("/components/schemas") instanceof ObjectNode schemas)) {
      return;
    }
    var renamed = new TreeMap<String, JsonNode>();
    for (var schema : schemas.properties()) {
      renamed.put(names.getOrDefault(schema.getKey(), schema.getKey()), schema.getValue());
    }
    schemas.removeAll();
    schemas.setAll(renamed);
    references(
        document,
        (holder, target) -> {
          if (target.startsWith(PREFIX)) {
            var name = target.substring(PREFIX.length());
            holder.put("$ref", PREFIX + names.getOrDefault(name, name));
          }
        });
  }

  /** Forgets what no operation leads to; what only services say to each other goes so. */
  static void dropUnused(ObjectNode document) {
    var used = new HashSet<String>();
    use(document.path("paths"), document, used);
    for (var kind : Set.of("schemas", "responses", "parameters")) {
      if (document.at("/components/" + kind) instanceof ObjectNode components) {
        var names = new HashSet<String>();
        components.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> used.contains("#/components/" + kind + "/" + name));
        components.remove(names);
      }
    }
  }

  private static void use(JsonNode node, ObjectNode document, Set<String> used) {
    references(
        node,
        (holder, target) -> {
          if (used.add(target)) {
            use(document.at(target.substring(1)), document, used);
          }
        });
  }

  private static void references(JsonNode node, BiConsumer<ObjectNode, String> each) {
    if (node instanceof ObjectNode object && object.get("$ref") instanceof TextNode reference) {
      each.accept(object, reference.asText());
    }
    node.forEach(child -> references(child, each));
  }
}
