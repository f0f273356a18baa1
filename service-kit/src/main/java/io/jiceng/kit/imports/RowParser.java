package io.jiceng.kit.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;

/** JSON of a row to a valid value of the feature's row type, or its faults. */
final class RowParser<T> {
  private final Class<T> row;
  private final ObjectReader reader;
  private final Validator validator;
  private final RowFaults faults;

  RowParser(Class<T> row, ObjectMapper mapper, Validator validator, RowFaults faults) {
    this.row = row;
    this.reader = mapper.readerFor(row);
    this.validator = validator;
    this.faults = faults;
  }

  Class<T> row() {
    return row;
  }

  Parsed<T> parse(long number, byte[] json) {
    try {
      return valid(number, reader.readValue(json));
    } catch (IOException e) {
      return new Parsed.Bad<>(List.of(faults.of(number, e)));
    }
  }

  Parsed<T> parse(long number, JsonNode json) {
    try {
      return valid(number, reader.readValue(json));
    } catch (IOException e) {
      return new Parsed.Bad<>(List.of(faults.of(number, e)));
    }
  }

  private Parsed<T> valid(long number, T value) {
    if (value == null) {
      return new Parsed.Bad<>(List.of(RowError.of(number, "", ImportProblem.LINE_MALFORMED)));
    }
    var violations = validator.validate(value);
    return violations.isEmpty()
        ? new Parsed.Good<>(new Row<>(number, value))
        : new Parsed.Bad<>(
            violations.stream().map(violation -> faults.of(number, violation)).toList());
  }
}
