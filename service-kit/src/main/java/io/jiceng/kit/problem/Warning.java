package io.jiceng.kit.problem;

import java.util.List;

/** A soft finding as it stands in a view's {@code warnings}. */
public record Warning(String code, String zh, String en, String pointer) {

  public static List<Warning> of(List<Finding> findings) {
    return Finding.soft(findings).stream()
        .map(f -> new Warning(f.code().code(), f.code().zh(), f.code().en(), f.pointer()))
        .toList();
  }
}
