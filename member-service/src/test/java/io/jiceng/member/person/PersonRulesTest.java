package io.jiceng.member.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  @ParameterizedTest
  @CsvSource({
    "1900-01-01,",
    "2026-06-30,",
    "1899-12-31, BIRTH_DATE",
    "2026-07-01, BIRTH_DATE",
  })
  void takesABirthDateThatCanBe(LocalDate birthDate, @Nullable PersonProblem problem) {
    expect(PersonRules.check(birthDate, TODAY), problem);
  }

  /** The number is that of a man born on 1900-01-01. */
  @ParameterizedTest
  @CsvSource({
    "     , 1900-01-01,",
    "MALE , 1900-01-01,",
    "MALE ,           ,",
    "FEMALE, 1900-01-01, SEX_DIFFERS",
    "MALE , 1900-01-02, BIRTH_DATE_DIFFERS",
  })
  void takesWhatTheNumberSays(
      @Nullable Sex sex, @Nullable LocalDate birthDate, @Nullable PersonProblem problem) {
    var number = IdNumber.of("990101190001010018");
    expect(PersonRules.check(number, sex, birthDate, TODAY, true), problem);
  }

  private static void expect(List<Finding> found, @Nullable PersonProblem problem) {
    assertThat(found)
        .extracting(Finding::code)
        .isEqualTo(problem == null ? List.of() : List.of(problem));
  }
}
