package io.jiceng.gateway.rollup;

/** A message that no version of this code can have meant to write. */
final class Unreadable extends RuntimeException {

  Unreadable(String reason) {
    super(reason);
  }

  Unreadable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
