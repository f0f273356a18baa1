package io.jiceng.kit.imports;

import io.jiceng.kit.problem.ProblemCode;

/**
 * One valid row of a file.
 *
 * @param number line in an NDJSON file, record below the header in a CSV file, row of a
 *     spreadsheet; from 1
 */
public record Row<T>(long number, T value) {

  public RowError refuse(String pointer, ProblemCode code) {
    return RowError.of(number, pointer, code);
  }
}
