package io.jiceng.kit.code;

import java.util.List;
import java.util.stream.Stream;

/**
 * A named list of codes.
 *
 * @param name plural camelCase name in the API, such as {@code placeKinds}
 */
public record CodeList(String name, List<Entry> codes) {

  public record Entry(String code, String zh, String en) {}

  public CodeList {
    codes = List.copyOf(codes);
  }

  public static <E extends Enum<E> & CodeLabel> CodeList of(String name, Class<E> type) {
    return new CodeList(
        name,
        Stream.of(type.getEnumConstants()).map(c -> new Entry(c.code(), c.zh(), c.en())).toList());
  }
}
