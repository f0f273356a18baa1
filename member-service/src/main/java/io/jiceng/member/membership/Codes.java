package io.jiceng.member.membership;

import io.jiceng.kit.code.CodeLabel;

/** Reads codes as the database holds them. */
final class Codes {
  private Codes() {}

  static <E extends Enum<E> & CodeLabel> E of(Class<E> type, String code) {
    for (var constant : type.getEnumConstants()) {
      if (constant.code().equals(code)) {
        return constant;
      }
    }
    throw new IllegalStateException("no such code of " + type.getSimpleName());
  }
}
