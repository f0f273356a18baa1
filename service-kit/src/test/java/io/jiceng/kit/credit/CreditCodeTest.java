package io.jiceng.kit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of RULES section 10. */
class CreditCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "N2990101MA0A00014J",
        "54990101MA0A00022Q",
        "93990101MA0A00030J",
        "91990101MA0A00049M",
        "11990101000000019X"
      })
  void acceptsValidCodes(String code) {
    assertThat(CreditCode.check(code, true, "/creditCode")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "N2990101MA0A00014K, CHECK",
    "N2990101MA0A00015M, ORGANIZATION_CHECK",
    "N5990101MA0A000149, CLASS",
    "N2990101MI0A00014J, FORM",
    "N2990101MA0A0001J, FORM",
    "n2990101MA0A00014J, FORM"
  })
  void namesTheFault(String code, CreditCodeProblem issue) {
    assertThat(CreditCode.check(code, true, "/creditCode"))
        .extracting(Finding::code)
        .containsExactly(issue);
  }

  @Test
  void refusesTestAreasOutsideTests() {
    assertThat(CreditCode.check("N2990101MA0A00014J", false, "/creditCode"))
        .extracting(Finding::code)
        .containsExactly(CreditCodeProblem.TEST_AREA);
  }
}
