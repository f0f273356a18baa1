package io.jiceng.kit.imports;

import io.jiceng.kit.code.CodeLabel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a row type can be written in: one for each property that is no record itself.
 */
final class ColumnWalk {
  private static final int MAX_DEPTH = 3;

  private final Importable<?> importable;
  private final List<Column> columns = new ArrayList<>();

  private ColumnWalk(Importable<?> importable) {
    this.importable = importable;
  }

  static List<Column> of(Importable<?> importable) {
    var walk = new ColumnWalk(importable);
    walk.enter(importable.row(), "", null, true, 0);
    return walk.columns;
  }

  private void enter(
      Class<?> row, String prefix, @Nullable ColumnNames above, boolean required, int depth) {
    if (depth == MAX_DEPTH) {
      return;
    }
    for (var component : row.getRecordComponents()) {
      var field = field(row, component);
      var own = ColumnNames.of(component.getName(), description(field));
      var names = above == null ? own : above.with(own);
      var path = prefix + component.getName();
      step(component.getGenericType(), field, path, names, required && isRequired(field), depth);
    }
  }

  private void step(
      Type type, Field field, String path, ColumnNames names, boolean required, int depth) {
    switch (type) {
      case Class<?> record when record.isRecord() ->
          enter(record, path + ".", names, required, depth + 1);
      case Class<?> single -> columns.add(column(single, field, path, names, required));
      case ParameterizedType list when isList(list) -> {
        var element = list.getActualTypeArguments()[0];
        for (int i = 0; i < importable.columns(field.getName()); i++) {
          var place = path + "[" + i + "]";
          step(element, field, place, names.numbered(i), required && i == 0, depth);
        }
      }
      default -> {}
    }
  }

  private static boolean isList(ParameterizedType type) {
    return type.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw);
  }

  private static Column column(
      Class<?> type, Field field, String path, ColumnNames names, boolean required) {
    var schema = field.getAnnotation(Schema.class);
    var examples = schema == null ? new String[0] : schema.examples();
    return new Column(
        path,
        names.zh(),
        names.en(),
        description(field),
        required,
        type,
        codes(type),
        examples.length == 0 ? null : examples[0]);
  }

  private static List<Column.Code> codes(Class<?> type) {
    if (!type.isEnum()) {
      return List.of();
    }
    return Stream.of(type.getEnumConstants())
        .map(
            constant ->
                constant instanceof CodeLabel labelled
                    ? new Column.Code(labelled.code(), labelled.zh(), labelled.en())
                    : new Column.Code(
                        ((Enum<?>) constant).name(),
                        ((Enum<?>) constant).name(),
                        ((Enum<?>) constant).name()))
        .toList();
  }

  private static String description(Field field) {
    var schema = field.getAnnotation(Schema.class);
    return schema == null ? "" : schema.description();
  }

  private static boolean isRequired(Field field) {
    return field.getType().isPrimitive()
        || field.isAnnotationPresent(NotNull.class)
        || field.isAnnotationPresent(NotBlank.class)
        || field.isAnnotationPresent(NotEmpty.class);
  }

  private static Field field(Class<?> row, RecordComponent component) {
    try {
      return row.getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("every record component has its field", e);
    }
  }
}
