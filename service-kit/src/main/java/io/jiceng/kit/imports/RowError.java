package io.jiceng.kit.imports;

import io.jiceng.kit.problem.ProblemCode;

/**
 * Why a row is not stored. Never quotes a value of the row: errors outlive the file.
 *
 * @param pointer JSON pointer to the property, empty for the row as a whole
 */
public record RowError(long row, String pointer, String code, String zh, String en) {

  public static RowError of(long row, String pointer, ProblemCode code) {
    return new RowError(row, pointer, code.code(), code.zh(), code.en());
  }
}
