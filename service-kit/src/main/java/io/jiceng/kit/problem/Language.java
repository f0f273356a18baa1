package io.jiceng.kit.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of an answer: Chinese unless the caller prefers English. */
public enum Language {
  ZH,
  EN;

  private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Locale.ENGLISH);

  public static Language of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return ZH;
    }
    try {
      var ranges = Locale.LanguageRange.parse(acceptLanguage);
      return Locale.ENGLISH.equals(Locale.lookup(ranges, KNOWN)) ? EN : ZH;
    } catch (IllegalArgumentException unreadable) {
      return ZH;
    }
  }

  public String pick(String zh, String en) {
    return this == EN ? en : zh;
  }
}
