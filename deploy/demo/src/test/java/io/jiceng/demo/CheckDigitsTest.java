package io.jiceng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "990101190001010018",
        "990101190402290022",
        "990102191111111232",
        "990112190012319984",
        "99020319000517005X"
      })
  void computesTheCheckOfKnownIdNumbers(String number) {
    assertThat(CheckDigits.idCheck(number.substring(0, 17))).isEqualTo(number.charAt(17));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N2990101MA0A00014J",
        "54990101MA0A00022Q",
        "93990101MA0A00030J",
        "91990101MA0A00049M",
        "11990101000000019X"
      })
  void computesBothChecksOfKnownCreditCodes(String code) {
    assertThat(CheckDigits.bodyCheck(code.substring(8, 16))).isEqualTo(code.charAt(16));
    assertThat(CheckDigits.creditCheck(code.substring(0, 17))).isEqualTo(code.charAt(17));
  }
}
