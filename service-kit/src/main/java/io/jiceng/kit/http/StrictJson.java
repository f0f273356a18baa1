package io.jiceng.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * JSON is taken literally: no guessing of types, no duplicate or trailing content, bounded size.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

  private static final int MAX_DEPTH = 32;

  private final long maxBytes;

  StrictJson(@ConfigProperty(name = "jiceng.http.max-json-bytes") long maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(maxBytes)
                .maxNestingDepth(MAX_DEPTH)
                .build());
    mapper
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    refuseCoercion(
        mapper,
        LogicalType.Textual,
        CoercionInputShape.Integer,
        CoercionInputShape.Float,
        CoercionInputShape.Boolean);
    refuseCoercion(
        mapper,
        LogicalType.Integer,
        CoercionInputShape.String,
        CoercionInputShape.Boolean,
        CoercionInputShape.EmptyString);
    refuseCoercion(
        mapper, LogicalType.Float, CoercionInputShape.String, CoercionInputShape.EmptyString);
    refuseCoercion(
        mapper,
        LogicalType.Boolean,
        CoercionInputShape.String,
        CoercionInputShape.Integer,
        CoercionInputShape.EmptyString);
    refuseCoercion(
        mapper, LogicalType.DateTime, CoercionInputShape.Integer, CoercionInputShape.EmptyString);
    refuseCoercion(mapper, LogicalType.Enum, CoercionInputShape.EmptyString);
  }

  private static void refuseCoercion(
      ObjectMapper mapper, LogicalType target, CoercionInputShape... shapes) {
    for (var shape : shapes) {
      mapper.coercionConfigFor(target).setCoercion(shape, CoercionAction.Fail);
    }
  }
}
