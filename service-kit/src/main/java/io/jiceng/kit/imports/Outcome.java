package io.jiceng.kit.imports;

import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What became of a row, or of a command that is treated like one. */
public sealed interface Outcome<T> {

  record Created<T>(T record) implements Outcome<T> {}

  record Updated<T>(T record) implements Outcome<T> {}

  record Unchanged<T>(T record) implements Outcome<T> {}

  record Refused<T>(List<Finding> findings) implements Outcome<T> {
    public Refused {
      findings = List.copyOf(findings);
    }
  }

  /** The record as it stands; throws what refused it. */
  default T orRefuse() {
    return switch (this) {
      case Created<T>(var made) -> made;
      case Updated<T>(var changed) -> changed;
      case Unchanged<T>(var standing) -> standing;
      case Refused<T>(var findings) -> {
        Problem.refuseHard(findings);
        throw new IllegalArgumentException("refused without a hard finding");
      }
    };
  }

  static <T> List<T> created(List<Outcome<T>> outcomes) {
    return outcomes.stream()
        .flatMap(it -> it instanceof Created<T>(var made) ? Stream.of(made) : Stream.empty())
        .toList();
  }

  static <T> List<T> updated(List<Outcome<T>> outcomes) {
    return outcomes.stream()
        .flatMap(it -> it instanceof Updated<T>(var changed) ? Stream.of(changed) : Stream.empty())
        .toList();
  }

  /** The outcomes of rows, one for each and in their order. */
  static <R, T> ImportResult result(List<Row<R>> rows, List<Outcome<T>> outcomes) {
    int unchanged = 0;
    var errors = new ArrayList<RowError>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      switch (outcomes.get(i)) {
        case Created<T> _, Updated<T> _ -> {}
        case Unchanged<T> _ -> unchanged++;
        case Refused<T>(var findings) ->
            findings.forEach(finding -> errors.add(row.refuse(finding.pointer(), finding.code())));
      }
    }
    return new ImportResult(created(outcomes).size(), updated(outcomes).size(), unchanged, errors);
  }
}
