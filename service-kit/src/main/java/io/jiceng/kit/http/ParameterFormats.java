package io.jiceng.kit.http;

import io.jiceng.kit.code.CodeLabel;
import io.jiceng.kit.problem.Problem;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Query and path parameters by type; what cannot be read answers 400 and names the parameter. */
@Provider
class ParameterFormats implements ParamConverterProvider {

  private record Format(Function<String, Object> parse, String zh, String en) {}

  private static final Map<Class<?>, Format> FORMATS =
      Map.of(
          UUID.class,
          new Format(UUID::fromString, "须为 UUID", "Not a UUID"),
          LocalDate.class,
          new Format(LocalDate::parse, "日期须为 YYYY-MM-DD", "A date is YYYY-MM-DD"),
          YearMonth.class,
          new Format(YearMonth::parse, "月份须为 YYYY-MM", "A month is YYYY-MM"),
          Integer.class,
          new Format(Integer::valueOf, "须为整数", "Not a whole number"),
          Long.class,
          new Format(Long::valueOf, "须为整数", "Not a whole number"));

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // null is the contract for "not mine"
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation @Nullable [] annotations) {
    var format = type.isEnum() ? codes(type) : FORMATS.get(type);
    return format == null ? null : (ParamConverter<T>) converter(format, annotations);
  }

  private static Converter converter(Format format, Annotation @Nullable [] annotations) {
    var name = annotations == null ? "" : ParameterName.of(annotations).orElse("");
    return new Converter(format, name);
  }

  private static Format codes(Class<?> type) {
    var byCode =
        Stream.of(type.getEnumConstants())
            .collect(Collectors.toMap(ParameterFormats::code, Function.identity()));
    var allowed = byCode.keySet().stream().sorted().collect(Collectors.joining(", "));
    return new Format(
        text -> {
          var constant = byCode.get(text);
          if (constant == null) {
            throw new IllegalArgumentException(text);
          }
          return constant;
        },
        "代码须为：" + allowed,
        "One of: " + allowed);
  }

  private static String code(Object constant) {
    return constant instanceof CodeLabel label ? label.code() : ((Enum<?>) constant).name();
  }

  private record Converter(Format format, String name) implements ParamConverter<Object> {

    @Override
    @SuppressWarnings("NullAway") // an absent parameter is null in JAX-RS
    public @Nullable Object fromString(@Nullable String text) {
      if (text == null || text.isEmpty()) {
        return null;
      }
      try {
        return format.parse().apply(text);
      } catch (IllegalArgumentException | DateTimeException unreadable) {
        throw Problem.badParameter(name, "format", format.zh(), format.en());
      }
    }

    @Override
    public String toString(Object value) {
      return value instanceof CodeLabel label ? label.code() : value.toString();
    }
  }
}
