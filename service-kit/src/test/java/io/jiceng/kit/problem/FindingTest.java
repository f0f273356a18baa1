package io.jiceng.kit.problem;

import static io.jiceng.kit.problem.Finding.warn;
import static io.jiceng.kit.problem.Finding.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

  @Test
  void refusesWithAllHardFindings() {
    var findings =
        Finding.all(
            when(false, CommonProblem.NOT_FOUND, "/a"),
            warn(true, CommonProblem.TOO_LARGE, "/b"),
            when(true, CommonProblem.CONFLICT, "/c"),
            when(true, CommonProblem.INVALID, "/d"));
    var refused = catchThrowableOfType(Problem.class, () -> Problem.refuseHard(findings));
    assertThat(refused.code()).isEqualTo(CommonProblem.CONFLICT);
    assertThat(refused.violations(Language.EN))
        .extracting(Violation::pointer)
        .containsExactly("/c", "/d");
  }

  @Test
  void letsSoftFindingsPassAsWarnings() {
    var findings = Finding.all(warn(true, CommonProblem.TOO_LARGE, "/b"));
    assertThatCode(() -> Problem.refuseHard(findings)).doesNotThrowAnyException();
    assertThat(Warning.of(findings)).extracting(Warning::code).containsExactly("too-large");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-|ZH",
        "''|ZH",
        "en|EN",
        "en-GB|EN",
        "zh-CN,en;q=0.5|ZH",
        "fr|ZH",
        "fr,en;q=0.2|EN",
        ";;;|ZH",
        "*|ZH",
      })
  void picksTheLanguage(String header, Language language) {
    assertThat(Language.of(header)).isEqualTo(language);
  }
}
