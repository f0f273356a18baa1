package io.jiceng.organization.record;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of people that have no place in a text (PRV-01): mobile phones and ID numbers. */
public final class PersonalNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\d)(?:1\\d{2}[ -]?\\d{4}[ -]?\\d{4}|\\d{17}[\\dXx])(?!\\d)");

  private PersonalNumbers() {}

  public static boolean areIn(@Nullable String text) {
    return text != null && NUMBER.matcher(text).find();
  }
}
