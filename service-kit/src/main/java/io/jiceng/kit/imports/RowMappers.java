package io.jiceng.kit.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.List;

/**
 * Rows are read as strictly as requests; a cell of a table is a text and becomes what the row
 * needs.
 */
final class RowMappers {
  private static final List<LogicalType> FROM_TEXT =
      List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean);

  private final ObjectMapper strict;
  private final ObjectMapper fromText;

  RowMappers(ObjectMapper requests) {
    strict =
        requests
            .copy()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    fromText = strict.copy();
    for (var type : FROM_TEXT) {
      fromText
          .coercionConfigFor(type)
          .setCoercion(CoercionInputShape.String, CoercionAction.TryConvert);
    }
  }

  ObjectMapper of(ImportFormat format) {
    return switch (format) {
      case NDJSON -> strict;
      case CSV, XLSX -> fromText;
    };
  }
}
