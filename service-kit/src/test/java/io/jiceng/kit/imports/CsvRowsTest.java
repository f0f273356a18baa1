package io.jiceng.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {
  record Tag(String system, String value) {}

  record Term(int years) {}

  record Unit(String code, Term term, List<Tag> tags) {}

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private static List<String> faults(String... columns) {
    return CsvHeader.faults(List.of(columns), MAPPER.constructType(Unit.class), MAPPER).stream()
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }

  @Test
  void knowsNestedAndRepeatedColumns() {
    assertThat(faults("code", "term.years", "tags[0].system", "tags[12].value")).isEmpty();
  }

  @Test
  void refusesColumnsTheRowHasNot() {
    assertThat(faults("codes", "term", "term.months", "tags.system", "tags[0]", "code", "code", ""))
        .containsExactly(
            "/codes column-unknown",
            "/term.months column-unknown",
            "/tags.system column-unknown",
            "/code column-repeated",
            "/ column-unknown");
  }

  @Test
  void buildsTheRow() {
    var header = CsvHeader.of(List.of("code", "term.years", "tags[1].system", "tags[0].value"));
    assertThat(header.toObject(List.of("X", "5", "s", ""), MAPPER))
        .hasToString(
            "{\"code\":\"X\",\"term\":{\"years\":\"5\"},\"tags\":[null,{\"system\":\"s\"}]}");
  }

  @ParameterizedTest
  @CsvSource({
    "NDJSON, 'a\nb\n', 2",
    "NDJSON, 'a\n\n  \r\nb', 2",
    "NDJSON, '', 0",
    "CSV, 'h\n1\n2\n', 2",
    "CSV, 'h\n\"1\n1\"\n2', 2",
    "CSV, 'h\n\"a \"\"quoted\"\" word\n\"\n', 1",
    "CSV, 'h', 0"
  })
  void countsRows(ImportFormat format, String file, long rows) {
    var counter = new RowCounter(format);
    var bytes = file.getBytes(StandardCharsets.UTF_8);
    counter.add(bytes, bytes.length);
    assertThat(counter.rows()).isEqualTo(rows);
  }
}
