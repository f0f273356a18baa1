package io.jiceng.kit.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;

/** The name under which callers know a parameter. */
final class ParameterName {

  private ParameterName() {}

  static Optional<String> of(Annotation... annotations) {
    return Stream.of(annotations).flatMap(ParameterName::name).findFirst();
  }

  private static Stream<String> name(Annotation annotation) {
    return switch (annotation) {
      case QueryParam query -> Stream.of(query.value());
      case PathParam path -> Stream.of(path.value());
      case HeaderParam header -> Stream.of(header.value());
      default -> Stream.empty();
    };
  }
}
