package io.jiceng.kit.imports;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The header of a CSV file: each column is a path into the row, such as {@code a.b} or {@code
 * a[0].b}.
 */
final class CsvHeader {
  private static final int MAX_INDEX = 99;
  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)((?:\\[\\d{1,2}])*)");

  /** A property or, in an array, a position. */
  private sealed interface Step {
    record Property(String name) implements Step {}

    record Position(int index) implements Step {}
  }

  private final List<List<Step>> columns;

  private CsvHeader(List<List<Step>> columns) {
    this.columns = columns;
  }

  /**
   * The column that an error points at, from 0; -1 when it points at the row. A list as a whole is
   * its first column.
   */
  static int columnOf(List<String> names, String pointer) {
    var pointers = names.stream().map(Column::pointer).toList();
    int exact = pointers.indexOf(pointer);
    if (exact >= 0 || pointer.isEmpty()) {
      return exact;
    }
    return IntStream.range(0, pointers.size())
        .filter(
            i ->
                pointers.get(i).startsWith(pointer + "/")
                    || pointer.startsWith(pointers.get(i) + "/"))
        .findFirst()
        .orElse(-1);
  }

  int size() {
    return columns.size();
  }

  static CsvHeader of(List<String> names) {
    return new CsvHeader(names.stream().map(name -> steps(name.strip())).toList());
  }

  /** Faults of the header against the row type, as errors of row 0. */
  static List<RowError> faults(List<String> names, JavaType row, ObjectMapper mapper) {
    var errors = new ArrayList<RowError>();
    var seen = new HashSet<String>();
    for (String raw : names) {
      var name = raw.strip();
      var pointer = "/" + name.replace("~", "~0").replace("/", "~1");
      if (!seen.add(name)) {
        errors.add(RowError.of(0, pointer, ImportProblem.COLUMN_REPEATED));
      } else if (!isKnown(steps(name), row, mapper)) {
        errors.add(RowError.of(0, pointer, ImportProblem.COLUMN_UNKNOWN));
      }
    }
    return errors;
  }

  /** The cells as a JSON object; empty cells are absent. */
  ObjectNode toObject(List<String> cells, ObjectMapper mapper) {
    var root = mapper.createObjectNode();
    for (int i = 0; i < columns.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        put(root, columns.get(i), cells.get(i));
      }
    }
    return root;
  }

  private static void put(ObjectNode root, List<Step> path, String value) {
    JsonNode at = root;
    for (int i = 0; i < path.size() - 1; i++) {
      at = child(at, path.get(i), path.get(i + 1));
    }
    switch (path.getLast()) {
      case Step.Property(var name) -> ((ObjectNode) at).put(name, value);
      case Step.Position(var index) -> grown((ArrayNode) at, index).set(index, value);
    }
  }

  private static JsonNode child(JsonNode parent, Step step, Step next) {
    boolean array = next instanceof Step.Position;
    return switch (step) {
      case Step.Property(var name) -> {
        var object = (ObjectNode) parent;
        yield object.hasNonNull(name)
            ? object.get(name)
            : array ? object.putArray(name) : object.putObject(name);
      }
      case Step.Position(var index) -> {
        var list = grown((ArrayNode) parent, index);
        if (list.get(index).isNull()) {
          list.set(index, array ? list.arrayNode() : list.objectNode());
        }
        yield list.get(index);
      }
    };
  }

  private static ArrayNode grown(ArrayNode list, int index) {
    while (list.size() <= index) {
      list.addNull();
    }
    return list;
  }

  private static List<Step> steps(String name) {
    var steps = new ArrayList<Step>();
    for (String part : name.split("\\.", -1)) {
      var match = STEP.matcher(part);
      if (!match.matches()) {
        return List.of(new Step.Property(name));
      }
      steps.add(new Step.Property(match.group(1)));
      for (String index : match.group(2).split("[\\[\\]]+", -1)) {
        if (!index.isEmpty()) {
          steps.add(new Step.Position(Math.min(Integer.parseInt(index), MAX_INDEX)));
        }
      }
    }
    return steps;
  }

  private static boolean isKnown(List<Step> path, JavaType row, ObjectMapper mapper) {
    @Nullable JavaType type = row;
    for (Step step : path) {
      type = type == null ? null : stepInto(type, step, mapper);
    }
    return type != null && !type.isContainerType();
  }

  private static @Nullable JavaType stepInto(JavaType type, Step step, ObjectMapper mapper) {
    return switch (step) {
      case Step.Position ignored ->
          type.isContainerType() && !type.isMapLikeType() ? type.getContentType() : null;
      case Step.Property(var name) -> {
        if (type.isMapLikeType()) {
          yield type.getContentType();
        }
        if (type.isContainerType()) {
          yield null;
        }
        var properties = mapper.getDeserializationConfig().introspect(type).findProperties();
        yield properties.stream()
            .filter(property -> property.getName().equals(name) && property.couldDeserialize())
            .findFirst()
            .map(property -> property.getPrimaryType())
            .orElse(null);
      }
    };
  }
}
