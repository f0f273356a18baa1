package io.jiceng.economy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** As much of JSON Schema as the events use. */
final class EventSchema {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JsonNode schema;

  private EventSchema(JsonNode schema) {
    this.schema = schema;
  }

  static EventSchema of(String type) throws IOException {
    try (var file = EventSchema.class.getResourceAsStream("/events/" + type + ".json")) {
      return new EventSchema(MAPPER.readTree(Objects.requireNonNull(file, type)));
    }
  }

  List<String> faults(String json) throws IOException {
    var faults = new ArrayList<String>();
    check(schema, MAPPER.readTree(json), "", faults);
    return faults;
  }

  private static void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
    if (!hasType(schema.path("type"), value)) {
      faults.add(at + " is no " + schema.path("type"));
    }
    if (schema.has("enum") && !contains(schema.get("enum"), value)) {
      faults.add(at + " is none of " + schema.get("enum"));
    }
    if (schema.has("pattern")
        && value.isTextual()
        && !value.asText().matches(schema.get("pattern").asText())) {
      faults.add(at + " does not match");
    }
    schema
        .path("required")
        .forEach(
            name -> {
              if (!value.has(name.asText())) {
                faults.add(at + "/" + name.asText() + " is missing");
              }
            });
    value
        .properties()
        .forEach(
            property -> {
              var known = schema.path("properties").path(property.getKey());
              if (known.isMissingNode()) {
                faults.add(at + "/" + property.getKey() + " is unknown");
              } else {
                check(known, property.getValue(), at + "/" + property.getKey(), faults);
              }
            });
    if (value.isArray()) {
      value.forEach(item -> check(schema.path("items"), item, at + "/*", faults));
    }
  }

  private static boolean hasType(JsonNode type, JsonNode value) {
    if (type.isMissingNode()) {
      return true;
    }
    if (type.isArray()) {
      return type.valueStream().anyMatch(one -> hasType(one, value));
    }
    return switch (type.asText()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "null" -> value.isNull();
      default -> false;
    };
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    return list.valueStream().anyMatch(value::equals);
  }
}
