package io.jiceng.demo;

/** The demo could not be loaded; the message says which file stopped at what. */
public final class DemoLoadException extends Exception {
  DemoLoadException(String message) {
    super(message);
  }

  DemoLoadException(String message, Throwable cause) {
    super(message, cause);
  }
}
