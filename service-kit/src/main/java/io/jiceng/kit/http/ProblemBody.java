package io.jiceng.kit.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiceng.kit.problem.Language;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Violation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem answer, RFC 9457. */
@Schema(name = "Problem", description = "Problem details, RFC 9457")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemBody(
    @Schema(examples = "urn:jiceng:problem:invalid") String type,
    @Schema(description = "Text of the code in the caller's language") String title,
    @Schema(examples = "422") int status,
    @Schema(description = "Stable code; a rule's code is its id", examples = "invalid") String code,
    @Schema(description = "What the violations say, in one line") @Nullable String detail,
    List<Violation> violations,
    @Schema(description = "Names this request in the logs") @Nullable String requestId) {

  static final String MEDIA_TYPE = "application/problem+json";

  static ProblemBody of(Problem problem, Language language, @Nullable String requestId) {
    var code = problem.code();
    var violations =
        problem.violations(language).stream().map(v -> withText(v, problem, language)).toList();
    return new ProblemBody(
        "urn:jiceng:problem:" + code.code(),
        language.pick(code.zh(), code.en()),
        code.status(),
        code.code(),
        violations.isEmpty() ? null : detail(violations, language),
        violations,
        requestId);
  }

  private static Violation withText(Violation violation, Problem problem, Language language) {
    return violation.message().isBlank()
        ? new Violation(
            violation.pointer(),
            violation.code(),
            language.pick(problem.code().zh(), problem.code().en()))
        : violation;
  }

  private static String detail(List<Violation> violations, Language language) {
    return violations.stream()
        .map(v -> v.pointer().isEmpty() ? v.message() : v.pointer() + ' ' + v.message())
        .reduce((a, b) -> a + language.pick("；", "; ") + b)
        .orElseThrow();
  }
}
