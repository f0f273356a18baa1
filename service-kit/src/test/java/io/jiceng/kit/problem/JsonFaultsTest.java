package io.jiceng.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultsTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  record Thing(String name, int count) {}

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      textBlock =
          """
          '{"name": ',                         400
          '{"name": "a", "count": 1} {}',      400
          '{"name": "a", "count": "x"}',       422
          '{"name": "a", "other": 1}',         422
          '[]',                                422
          """)
  void tellsWhatIsNoJsonFromWhatIsWrongInIt(String body, int status) {
    var fault =
        assertThrows(JsonProcessingException.class, () -> JSON.readValue(body, Thing.class));
    assertThat(JsonFaults.problem(fault).code().status()).isEqualTo(status);
  }
}
