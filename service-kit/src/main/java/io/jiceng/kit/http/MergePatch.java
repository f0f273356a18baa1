package io.jiceng.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiceng.kit.problem.JsonFaults;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

/** JSON merge patch (RFC 7396) of a record of patchable fields, validated as a whole. */
@ApplicationScoped
public class MergePatch {

  public static final String TYPE = "application/merge-patch+json";

  private final ObjectMapper json;
  private final Validator validator;

  MergePatch(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** The patched record; unknown fields, wrong types and broken constraints answer 422. */
  public <T> T apply(T current, @Nullable JsonNode patch, Class<T> type) {
    if (!(patch instanceof ObjectNode changes)) {
      throw Problem.invalid("", "type", "须为 JSON 对象", "A merge patch is a JSON object");
    }
    var merged = merge(json.valueToTree(current), changes);
    T patched = read(merged, type);
    Violations.refuse(validator.validate(patched));
    return patched;
  }

  private <T> T read(JsonNode merged, Class<T> type) {
    try {
      return json.treeToValue(merged, type);
    } catch (JsonProcessingException e) {
      throw JsonFaults.problem(e);
    }
  }

  private static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    var result =
        target instanceof ObjectNode object
            ? object.deepCopy()
            : new ObjectNode(JsonNodeFactory.instance);
    changes
        .properties()
        .forEach(
            change -> {
              var name = change.getKey();
              if (change.getValue().isNull()) {
                result.putNull(name);
              } else {
                var before = result.path(name);
                result.set(name, merge(before, change.getValue()));
              }
            });
    return result;
  }
}
