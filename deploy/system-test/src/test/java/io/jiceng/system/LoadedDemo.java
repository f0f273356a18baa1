package io.jiceng.system;

import io.jiceng.local.LocalStack;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Gives a test the shared system with the demo in it. */
record LoadedDemo(LocalStack stack, Duration loadTime) {

  static LoadedDemo into(LocalStack stack) {
    var start = Instant.now();
    try {
      stack.loadDemo(System.out::println);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (Exception e) {
      throw new IllegalStateException("The demo did not load", e);
    }
    return new LoadedDemo(stack, Duration.between(start, Instant.now()));
  }

  /** Loads it once for all tests of this run. */
  static final class Resolver extends TypeBasedParameterResolver<LoadedDemo> {
    @Override
    public LoadedDemo resolveParameter(ParameterContext parameter, ExtensionContext context) {
      var stack = new RunningSystem().resolveParameter(parameter, context);
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(LoadedDemo.class, _ -> LoadedDemo.into(stack), LoadedDemo.class);
    }
  }
}
