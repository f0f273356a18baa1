package io.jiceng.member;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Valid ID numbers of the test range. */
public final class TestNumbers {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private TestNumbers() {}

  /**
   * A number for a birth date.
   *
   * @param sequence odd for a man; above 999 it changes the area
   */
  public static String of(LocalDate birthDate, int sequence) {
    var number =
        "99%04d%s%03d"
            .formatted(
                101 + sequence / 1000,
                birthDate.format(DateTimeFormatter.BASIC_ISO_DATE),
                sequence % 1000);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return number + "10X98765432".charAt(sum % 11);
  }
}
