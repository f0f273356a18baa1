package io.jiceng.kit.contract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** What parameters, answers and operations are called and said to be when nothing else is said. */
final class CommonWords {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "id", "Id of the record",
          "statementId", "Id of the statement",
          "If-Match", "The record's `ETag` as last read, such as `\"3\"`",
          "Accept-Language", "`zh` (default) or `en`, for texts",
          "under", "Id or code of an organisation: it and all below it",
          "cursor", "`next` of the page before");

  private static final Map<String, String> ANSWERS =
      Map.of(
          "200", "OK",
          "201", "Created; `Location` and `ETag` name it",
          "202", "Accepted; it is done in the background",
          "204", "Done; there is nothing to say");

  private CommonWords() {}

  static Optional<String> parameter(String name) {
    return Optional.ofNullable(PARAMETERS.get(name));
  }

  static Optional<String> answer(String status) {
    return Optional.ofNullable(ANSWERS.get(status));
  }

  /** Such as {@code getMembersByIdHistory}, unique as method and path are. */
  static String operationId(HttpMethod method, String path) {
    return Stream.of(path.replaceFirst("^/v1/", "").split("[/.-]"))
        .map(step -> step.startsWith("{") ? "By" + capital(step.substring(1)) : capital(step))
        .map(step -> step.replace("}", ""))
        .collect(Collectors.joining("", method.name().toLowerCase(Locale.ROOT), ""));
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
