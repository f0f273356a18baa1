package io.jiceng.kit.crypto;

/** Keys are missing, malformed or do not open a value. The message never holds a key or a value. */
public final class KeyProblem extends RuntimeException {
  KeyProblem(String message) {
    super(message);
  }

  KeyProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
