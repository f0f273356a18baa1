package io.jiceng.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.jiceng.kit.code.CodeLabel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what Jackson could not read into a problem with the pointer to the fault. */
public final class JsonFaults {

  private static final int MAX_DEPTH = 20;

  private JsonFaults() {}

  public static Problem problem(JsonProcessingException fault) {
    return isTooLong(fault) ? new Problem(CommonProblem.TOO_LARGE) : readable(fault);
  }

  private static Problem readable(JsonProcessingException fault) {
    return switch (fault) {
      case UnrecognizedPropertyException e ->
          Problem.invalid(pointer(e.getPath()), "unknown-field", "未知字段", "Unknown field");
      case InvalidFormatException e when e.getTargetType().isEnum() -> badCode(e);
      case MismatchedInputException e when isMissingNumber(e) ->
          Problem.invalid(pointer(e.getPath()), "not-null", "不能为空", "Required");
      case MismatchedInputException e when hasMoreBehind(e) -> new Problem(CommonProblem.MALFORMED);
      case MismatchedInputException e -> wrongType(e);
      case JsonMappingException e when !e.getPath().isEmpty() -> wrongType(e);
      default -> new Problem(CommonProblem.MALFORMED);
    };
  }

  private static Problem wrongType(JsonMappingException e) {
    return Problem.invalid(pointer(e.getPath()), "type", "值的类型或格式有误", "Wrong type or format");
  }

  private static boolean isTooLong(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .limit(MAX_DEPTH)
        .anyMatch(StreamConstraintsException.class::isInstance);
  }

  /** Jackson says so in words only: a null or absent value of a primitive. */
  private static boolean isMissingNumber(MismatchedInputException e) {
    return e.getOriginalMessage().startsWith("Cannot map `null` into type");
  }

  /** Likewise: something follows the value, so the text is no JSON. */
  private static boolean hasMoreBehind(MismatchedInputException e) {
    return e.getOriginalMessage().startsWith("Trailing token");
  }

  private static Problem badCode(InvalidFormatException e) {
    var allowed =
        Stream.of(e.getTargetType().getEnumConstants())
            .map(JsonFaults::code)
            .collect(Collectors.joining(", "));
    return Problem.invalid(
        pointer(e.getPath()), "unknown-code", "代码须为：" + allowed, "One of: " + allowed);
  }

  static String code(Object constant) {
    return constant instanceof CodeLabel label ? label.code() : ((Enum<?>) constant).name();
  }

  static String pointer(List<Reference> path) {
    return path.stream()
        .map(
            step ->
                "/"
                    + (step.getFieldName() == null
                        ? step.getIndex()
                        : escaped(step.getFieldName())))
        .collect(Collectors.joining());
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
