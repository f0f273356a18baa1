package io.jiceng.member.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of RULES section 10. */
class IdNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "990101190001010018, 1900-01-01, MALE",
    "990101190402290022, 1904-02-29, FEMALE",
    "990102191111111232, 1911-11-11, MALE",
    "990112190012319984, 1900-12-31, FEMALE",
    "99020319000517005X, 1900-05-17, MALE",
    "99020319000517005x, 1900-05-17, MALE",
    "' 990101190001010018 ', 1900-01-01, MALE"
  })
  void takesValidNumbers(String typed, LocalDate birthDate, Sex sex) {
    var number = IdNumber.of(typed);
    assertThat(number.check(TODAY, true)).isEmpty();
    assertThat(number.birthDate()).isEqualTo(birthDate);
    assertThat(number.sex()).isEqualTo(sex);
  }

  @ParameterizedTest
  @CsvSource({
    "990101190001010019, ID_NUMBER_CHECK",
    "990101190002290015, ID_NUMBER_DATE",
    "990101190013010015, ID_NUMBER_DATE",
    "990101299901010012, ID_NUMBER_DATE",
    "99010119000101001, ID_NUMBER_LENGTH",
    "9901011900010100188, ID_NUMBER_LENGTH",
    "99010119000101001A, ID_NUMBER_LENGTH",
    "9901011900010X0018, ID_NUMBER_LENGTH",
    "'', ID_NUMBER_LENGTH"
  })
  void refusesInvalidNumbers(String typed, PersonProblem problem) {
    assertThat(IdNumber.of(typed).check(TODAY, true)).extracting(Finding::code).contains(problem);
  }

  @Test
  void acceptsTheTestRangeOnlyWhereItIsSwitchedOn() {
    assertThat(IdNumber.of("990101190001010018").check(TODAY, false))
        .extracting(Finding::code)
        .containsExactly(PersonProblem.ID_NUMBER_AREA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100101190001010010", "000101190001010015"})
  void refusesUnknownAreas(String typed) {
    assertThat(IdNumber.of(typed).check(TODAY, true))
        .extracting(Finding::code)
        .contains(PersonProblem.ID_NUMBER_AREA);
  }

  @Test
  void findsWhatDiffersFromTheNumber() {
    var number = IdNumber.of("990101190001010018");
    assertThat(PersonRules.check(number, Sex.FEMALE, LocalDate.of(1900, 1, 2), TODAY, true))
        .extracting(Finding::code, Finding::pointer)
        .containsExactly(
            tuple(PersonProblem.SEX_DIFFERS, "/sex"),
            tuple(PersonProblem.BIRTH_DATE_DIFFERS, "/birthDate"));
  }

  @Test
  void neverPrintsTheNumber() {
    assertThat(IdNumber.of("990101190001010018")).hasToString("IdNumber[***]");
  }
}
