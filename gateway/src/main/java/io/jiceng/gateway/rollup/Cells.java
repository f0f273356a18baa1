package io.jiceng.gateway.rollup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Cells of one set: figure and month (1 to 12) to value; what is not named is zero. */
record Cells(Map<Cell, BigDecimal> values) {

  record Cell(String figure, int month) {}

  static final Cells NONE = new Cells(Map.of());

  private static final int DIGITS_MAX = 30;

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  static Cells parse(String json) {
    return of(read(json));
  }

  static Cells of(JsonNode figures) {
    if (!figures.isObject()) {
      throw new Unreadable("cells are not an object");
    }
    var values = new HashMap<Cell, BigDecimal>();
    figures.forEachEntry(
        (figure, months) -> {
          if (!months.isObject()) {
            throw new Unreadable("months of " + figure + " are not an object");
          }
          months.forEachEntry(
              (month, value) -> values.put(new Cell(figure, month(month)), number(value)));
        });
    return new Cells(values);
  }

  static JsonNode read(String json) {
    try {
      return READER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new Unreadable("value is not JSON", e);
    }
  }

  /** What must be added to {@code before} to make these. */
  Map<Cell, BigDecimal> minus(Cells before) {
    if (before.values.isEmpty()) {
      return values;
    }
    var difference = new HashMap<>(values);
    before.values.forEach((cell, value) -> difference.merge(cell, value.negate(), BigDecimal::add));
    difference.values().removeIf(value -> value.signum() == 0);
    return difference;
  }

  private static int month(String name) {
    int month = name.length() > 2 ? 0 : Integer.parseInt(name);
    if (month < 1 || month > 12) {
      throw new Unreadable("month out of range: " + name);
    }
    return month;
  }

  private static BigDecimal number(JsonNode value) {
    if (!value.isNumber()) {
      throw new Unreadable("a value is not a number");
    }
    BigDecimal number = value.decimalValue();
    if (number.precision() > DIGITS_MAX || Math.abs(number.scale()) > DIGITS_MAX) {
      throw new Unreadable("a value has more digits than any figure");
    }
    return number;
  }
}
