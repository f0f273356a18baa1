package io.jiceng.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/** Bean validation's findings as violations with JSON pointers. */
public final class Violations {

  public static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::pointer).thenComparing(Violation::code);

  private Violations() {}

  /** Refuses a value that breaks its constraints with 422. */
  public static void refuse(Set<? extends ConstraintViolation<?>> broken) {
    if (!broken.isEmpty()) {
      throw Problem.of(
          CommonProblem.INVALID, broken.stream().map(Violations::of).sorted(ORDER).toList());
    }
  }

  /** One finding, with the constraint's name as its code. */
  public static Violation of(ConstraintViolation<?> broken) {
    return new Violation(pointer(broken.getPropertyPath()), code(broken), broken.getMessage());
  }

  /** The constraint's name: {@code @NotBlank} is {@code not-blank}. */
  static String code(ConstraintViolation<?> broken) {
    var name = broken.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  static String pointer(Path path) {
    var pointer = new StringBuilder();
    for (var node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(JsonFaults.escaped(node.getKey().toString()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(JsonFaults.escaped(node.getName()));
      }
    }
    return pointer.toString();
  }
}
