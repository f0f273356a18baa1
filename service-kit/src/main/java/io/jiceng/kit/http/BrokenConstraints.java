package io.jiceng.kit.http;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Violation;
import io.jiceng.kit.problem.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Bean validation of a resource method: a parameter answers 400, the body 422. */
final class BrokenConstraints {

  private BrokenConstraints() {}

  static Problem problem(ConstraintViolationException e) {
    var broken = e.getConstraintViolations();
    if (broken.stream().anyMatch(BrokenConstraints::isOurs)) {
      return new Problem(CommonProblem.INTERNAL);
    }
    var inBody = broken.stream().noneMatch(violation -> parameterName(violation).isPresent());
    var violations =
        broken.stream().map(BrokenConstraints::violation).sorted(Violations.ORDER).toList();
    return Problem.of(inBody ? CommonProblem.INVALID : CommonProblem.MALFORMED, violations);
  }

  private static Violation violation(ConstraintViolation<?> broken) {
    var violation = Violations.of(broken);
    return parameterName(broken)
        .filter(_ -> violation.pointer().isEmpty())
        .map(name -> new Violation("/" + name, violation.code(), violation.message()))
        .orElse(violation);
  }

  /** A return value that breaks its constraints is our fault, not the caller's. */
  private static boolean isOurs(ConstraintViolation<?> broken) {
    for (var node : broken.getPropertyPath()) {
      if (node.getKind() == ElementKind.RETURN_VALUE) {
        return true;
      }
    }
    return false;
  }

  /** Name of the query, path or header parameter; empty for the body. */
  private static Optional<String> parameterName(ConstraintViolation<?> broken) {
    Path.MethodNode method = null;
    for (var node : broken.getPropertyPath()) {
      if (node.getKind() == ElementKind.METHOD) {
        method = node.as(Path.MethodNode.class);
      } else if (node.getKind() == ElementKind.PARAMETER && method != null) {
        var index = node.as(Path.ParameterNode.class).getParameterIndex();
        return declaredName(broken.getRootBeanClass(), method, index);
      }
    }
    return Optional.empty();
  }

  /** CDI's subclasses override resource methods without their annotations. */
  private static Optional<String> declaredName(Class<?> type, Path.MethodNode node, int index) {
    var parameters = node.getParameterTypes().toArray(Class<?>[]::new);
    return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
        .flatMap(c -> Stream.of(c.getDeclaredMethods()))
        .filter(m -> m.getName().equals(node.getName()))
        .filter(m -> Arrays.equals(m.getParameterTypes(), parameters))
        .flatMap(m -> ParameterName.of(m.getParameters()[index].getAnnotations()).stream())
        .findFirst();
  }
}
