package io.jiceng.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a record, without the values of personal properties. */
final class Changes {
  static final String MASK = "***";

  private final ObjectMapper mapper;

  Changes(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Either side, as JSON text; null when there is nothing on it. */
  record Sides(@Nullable String before, @Nullable String after) {}

  Sides between(@Nullable Object before, @Nullable Object after) {
    var old = object(before);
    var now = object(after);
    var names = new LinkedHashSet<String>();
    old.fieldNames().forEachRemaining(names::add);
    now.fieldNames().forEachRemaining(names::add);
    for (var name : names) {
      if (Objects.equals(present(old, name), present(now, name))) {
        old.remove(name);
        now.remove(name);
      }
    }
    return new Sides(text(old, before), text(now, after));
  }

  private static @Nullable JsonNode present(ObjectNode node, String name) {
    var value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private ObjectNode object(@Nullable Object value) {
    return value != null && mapper.valueToTree(value) instanceof ObjectNode object
        ? object
        : mapper.createObjectNode();
  }

  private static @Nullable String text(ObjectNode node, @Nullable Object source) {
    if (source == null) {
      return null;
    }
    mask(node, source.getClass());
    return node.toString();
  }

  private static void mask(JsonNode node, Type type) {
    if (node instanceof ArrayNode list && type instanceof ParameterizedType many) {
      list.forEach(item -> mask(item, many.getActualTypeArguments()[0]));
    } else if (node instanceof ObjectNode object
        && type instanceof Class<?> owner
        && owner.isRecord()) {
      for (var component : owner.getRecordComponents()) {
        mask(object, component);
      }
    }
  }

  private static void mask(ObjectNode object, RecordComponent component) {
    var value = object.get(component.getName());
    if (value == null || value.isNull()) {
      return;
    }
    if (component.isAnnotationPresent(Personal.class)) {
      object.put(component.getName(), MASK);
    } else {
      mask(value, component.getGenericType());
    }
  }
}
