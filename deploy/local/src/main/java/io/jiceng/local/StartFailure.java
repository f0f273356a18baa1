package io.jiceng.local;

/** Says in one or a few lines why the stack does not run, for the person who started it. */
public final class StartFailure extends RuntimeException {
  StartFailure(String message) {
    super(message);
  }
}
