package io.jiceng.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Check digits of citizen ID numbers (GB 11643) and unified credit codes (GB 32100, GB 11714). */
public final class CheckDigits {
  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ID_CHECKS = "10X98765432";
  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] CREDIT_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CheckDigits() {}

  /** Area (6 digits), birth date, sequence (odd: male) and the check digit. */
  public static String idNumber(String area, LocalDate born, int sequence) {
    String head = area + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
    return head + idCheck(head);
  }

  static char idCheck(String first17) {
    int sum = 0;
    for (int i = 0; i < ID_WEIGHTS.length; i++) {
      sum += ID_WEIGHTS[i] * Character.digit(first17.charAt(i), 10);
    }
    return ID_CHECKS.charAt(sum % 11);
  }

  /** Prefix (2 characters: N2, 91 ...), area (6 digits), running number inside the area. */
  public static String creditCode(String prefix, String area, int number) {
    String body = "MA0%05d".formatted(number);
    String head = prefix + area + body + bodyCheck(body);
    return head + creditCheck(head);
  }

  static char bodyCheck(String first8) {
    int sum = 0;
    for (int i = 0; i < BODY_WEIGHTS.length; i++) {
      sum += BODY_WEIGHTS[i] * Character.digit(first8.charAt(i), 36);
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }

  static char creditCheck(String first17) {
    int sum = 0;
    for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
      sum += CREDIT_WEIGHTS[i] * CREDIT_ALPHABET.indexOf(first17.charAt(i));
    }
    return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
