package io.jiceng.kit.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.kit.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sort key of the last item of a page; opaque to callers, so never put personal data in it. */
public record Cursor(List<String> parts) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

  public Cursor {
    parts = List.copyOf(parts);
  }

  public static Cursor of(Object... parts) {
    return new Cursor(Stream.of(parts).map(Object::toString).toList());
  }

  public String encode() {
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static Cursor decode(String text) {
    try {
      var json = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      return new Cursor(JSON.readValue(json, STRINGS));
    } catch (IllegalArgumentException | NullPointerException | JsonProcessingException unreadable) {
      throw malformed();
    }
  }

  public String text(int index) {
    return part(index, Function.identity());
  }

  public UUID uuid(int index) {
    return part(index, UUID::fromString);
  }

  public long number(int index) {
    return part(index, Long::valueOf);
  }

  public LocalDate date(int index) {
    return part(index, LocalDate::parse);
  }

  private <T> T part(int index, Function<String, T> parse) {
    if (index >= parts.size()) {
      throw malformed();
    }
    try {
      return parse.apply(parts.get(index));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw malformed();
    }
  }

  private static Problem malformed() {
    return Problem.badParameter(
        "cursor", "malformed", "游标无效", "Not a cursor of this list; start again without it");
  }
}
