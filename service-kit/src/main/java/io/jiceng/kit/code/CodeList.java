package io.jiceng.kit.code;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A named list of codes.
 *
 * @param name plural camelCase name in the API, such as {@code placeKinds}
 */
@Schema(description = "代码表: a named list of codes")
public record CodeList(
    @Schema(examples = "placeKinds") String name,
    @Schema(description = "In the order in which they are shown") List<Entry> codes) {

  @Schema(name = "CodeListEntry", description = "A code with its labels")
  public record Entry(
      @Schema(examples = "STREET") String code,
      @Schema(examples = "街道") String zh,
      @Schema(examples = "Street") String en) {}

  public CodeList {
    codes = List.copyOf(codes);
  }

  public static <E extends Enum<E> & CodeLabel> CodeList of(String name, Class<E> type) {
    return new CodeList(
        name,
        Stream.of(type.getEnumConstants()).map(c -> new Entry(c.code(), c.zh(), c.en())).toList());
  }
}
