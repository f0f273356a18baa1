package io.jiceng.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {
  @Test
  void whatIsNotGivenDoesNotFilter() {
    var conditions = new Conditions().always("a is null").given(null, "b = :b").given(3, "c = :c");
    assertThat(conditions.text()).isEqualTo("a is null and c = :c");
    assertThat(conditions.values()).isEqualTo(Map.of("c", 3));
  }

  @Test
  void aConditionMayNameWhatOnesBeforeItHaveNamed() {
    var conditions =
        new Conditions()
            .given("x", "code >= :code")
            .given(7, "(code > :code or id > :id)")
            .given(9, "(code > :code or id > :id or rest > :rest)");
    assertThat(conditions.values()).isEqualTo(Map.of("code", "x", "id", 7, "rest", 9));
  }

  @Test
  void aValueNeedsAParameterOfItsOwn() {
    var conditions = new Conditions().given(1, "a = :a");
    assertThatThrownBy(() -> conditions.given(2, "b > :a"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
