package io.jiceng.member.person;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Phone numbers in one written form. */
public final class Phones {
  /** Digits, maybe with a plus in front, spaces or dashes between. */
  public static final String FORM = "\\+?[0-9](?:[ -]?[0-9]){4,19}";

  private static final Pattern BETWEEN = Pattern.compile("[ -]");

  private Phones() {}

  public static @Nullable String normalised(@Nullable String phone) {
    return phone == null || phone.isBlank() ? null : BETWEEN.matcher(phone).replaceAll("");
  }
}
