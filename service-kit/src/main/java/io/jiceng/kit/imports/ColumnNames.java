package io.jiceng.kit.imports;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people call a property, taken from its description in the contract: {@code Place (所在地点), 12
 * digits} is 所在地点 and Place.
 *
 * @param zh first Chinese term of the description, else the property's name
 * @param en what stands before it, else the property's name in words
 */
record ColumnNames(String zh, String en) {
  private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}、]+");
  private static final Pattern ENGLISH = Pattern.compile("([A-Z][A-Za-z '-]{0,39}?) ?[(（].*");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  static ColumnNames of(String property, String description) {
    var chinese = CHINESE.matcher(description);
    var english = ENGLISH.matcher(description);
    return new ColumnNames(
        chinese.find() ? chinese.group() : property,
        english.matches() ? english.group(1) : words(property));
  }

  /** Of a property inside this one. */
  ColumnNames with(ColumnNames inner) {
    return new ColumnNames(zh + "·" + inner.zh, en + ": " + inner.en);
  }

  ColumnNames numbered(int position) {
    return new ColumnNames(zh + (position + 1), en + " " + (position + 1));
  }

  private static String words(String property) {
    var text = HUMP.matcher(property).replaceAll(" ").toLowerCase(Locale.ROOT);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
