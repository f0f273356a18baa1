package io.jiceng.kit.problem;

import java.util.ArrayList;
import java.util.List;

/** A refusal, answered as {@code application/problem+json} in the caller's language. */
public final class Problem extends RuntimeException {

  private final transient ProblemCode code;
  private final transient List<Cause> causes;

  /** A violation whose text may still depend on the caller's language. */
  record Cause(String pointer, String code, String zh, String en) {
    static Cause of(Violation v) {
      return new Cause(v.pointer(), v.code(), v.message(), v.message());
    }

    static Cause of(Finding f) {
      return new Cause(f.pointer(), f.code().code(), f.code().zh(), f.code().en());
    }
  }

  public Problem(ProblemCode code) {
    this(code, List.of());
  }

  private Problem(ProblemCode code, List<Cause> causes) {
    super(code.code() + ": " + code.en());
    this.code = code;
    this.causes = List.copyOf(causes);
  }

  public static Problem of(ProblemCode code, Violation... violations) {
    return of(code, List.of(violations));
  }

  public static Problem of(ProblemCode code, List<Violation> violations) {
    return new Problem(code, violations.stream().map(Cause::of).toList());
  }

  public static Problem notFound() {
    return new Problem(CommonProblem.NOT_FOUND);
  }

  /** A fault in the body, 422. */
  public static Problem invalid(String pointer, String code, String message) {
    return of(CommonProblem.INVALID, new Violation(pointer, code, message));
  }

  /** A fault in the body, 422, in both languages. */
  public static Problem invalid(String pointer, String code, String zh, String en) {
    return new Problem(CommonProblem.INVALID, List.of(new Cause(pointer, code, zh, en)));
  }

  /** A clash with another record, 409. */
  public static Problem conflict(String pointer, String code, String zh, String en) {
    return of(CommonProblem.CONFLICT, List.of(pointer), code, zh, en);
  }

  /** The same fault in several places, in both languages. */
  public static Problem of(
      ProblemCode problem, List<String> pointers, String code, String zh, String en) {
    return new Problem(problem, pointers.stream().map(p -> new Cause(p, code, zh, en)).toList());
  }

  /** A fault in a query or path parameter or a header, 400. */
  public static Problem badParameter(String name, String code, String zh, String en) {
    return new Problem(CommonProblem.MALFORMED, List.of(new Cause("/" + name, code, zh, en)));
  }

  /** Refuses with all hard findings at once; the problem's own code is the first one's. */
  public static void refuseHard(List<Finding> findings) {
    var hard = new ArrayList<>(findings);
    hard.removeIf(f -> !f.isHard());
    if (!hard.isEmpty()) {
      throw new Problem(hard.getFirst().code(), hard.stream().map(Cause::of).toList());
    }
  }

  public ProblemCode code() {
    return code;
  }

  public List<Violation> violations() {
    return violations(Language.ZH);
  }

  public List<Violation> violations(Language language) {
    return causes.stream()
        .map(c -> new Violation(c.pointer(), c.code(), language.pick(c.zh(), c.en())))
        .toList();
  }
}
