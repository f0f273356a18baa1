package io.jiceng.member.person;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Citizen ID number (公民身份号码), GB 11643: area, birth date, sequence (odd: male), check character.
 *
 * @param value 18 characters, a check character X in upper case
 */
public record IdNumber(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final String TEST_AREA = "99";
  private static final int FIRST_YEAR = 1900;

  /** First two digits of GB/T 2260: provinces, Taiwan, Hong Kong, Macao, permanent residents. */
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83", "91", "92", "93", "94");

  /** As typed: spaces around are dropped, a small x is accepted. */
  public static IdNumber of(String typed) {
    return new IdNumber(typed.strip().toUpperCase(Locale.ROOT));
  }

  /** Everything wrong with the number; nothing else of it may be asked unless this is empty. */
  public List<Finding> check(LocalDate today, boolean testArea) {
    if (!FORM.matcher(value).matches()) {
      return Finding.all(when(true, PersonProblem.ID_NUMBER_LENGTH, "/idNumber"));
    }
    return Finding.all(
        when(checkCharacter() != value.charAt(17), PersonProblem.ID_NUMBER_CHECK, "/idNumber"),
        when(!hasRealDate(today), PersonProblem.ID_NUMBER_DATE, "/idNumber"),
        when(!hasKnownArea(testArea), PersonProblem.ID_NUMBER_AREA, "/idNumber"));
  }

  public LocalDate birthDate() {
    return date().orElseThrow(() -> new IllegalStateException("check the ID number first"));
  }

  public Sex sex() {
    return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  private char checkCharacter() {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (value.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11);
  }

  private boolean hasRealDate(LocalDate today) {
    return date().filter(d -> d.getYear() >= FIRST_YEAR && !d.isAfter(today)).isPresent();
  }

  private boolean hasKnownArea(boolean testArea) {
    String province = value.substring(0, 2);
    return PROVINCES.contains(province) || (testArea && province.equals(TEST_AREA));
  }

  private Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(number(6, 10), number(10, 12), number(12, 14)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private int number(int from, int to) {
    return Integer.parseInt(value, from, to, 10);
  }

  /** Never the number: records are printed in logs. */
  @Override
  public String toString() {
    return "IdNumber[***]";
  }
}
