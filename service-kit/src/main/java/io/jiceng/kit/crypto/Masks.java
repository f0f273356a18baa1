package io.jiceng.kit.crypto;

/** How sensitive values are shown when nobody has a reason to see them whole (脱敏, PRV-03). */
public final class Masks {
  private static final int PHONE_SHOWN_FROM = 11;

  private Masks() {}

  /** {@code 9***************18}: the first and the last two. */
  public static String idNumber(String value) {
    return value.length() < 4 ? stars(value) : shown(value, 1, 2);
  }

  /** {@code 199****0000}; of a shorter number only the last two. */
  public static String phone(String value) {
    if (value.length() >= PHONE_SHOWN_FROM) {
      return shown(value, 3, 4);
    }
    return value.length() < 4 ? stars(value) : shown(value, 0, 2);
  }

  /** {@code 李*}: the first character, and nothing about the length. */
  public static String name(String value) {
    return value.isEmpty() ? value : value.substring(0, value.offsetByCodePoints(0, 1)) + '*';
  }

  /** {@code ****1234}: the last four of an account, and nothing about the length. */
  public static String account(String value) {
    return value.length() < 8 ? "****" : "****" + value.substring(value.length() - 4);
  }

  private static String shown(String value, int first, int last) {
    int hidden = value.length() - first - last;
    return value.substring(0, first) + "*".repeat(hidden) + value.substring(first + hidden);
  }

  private static String stars(String value) {
    return "*".repeat(value.length());
  }
}
