package io.jiceng.system;

import io.jiceng.local.LocalStack;
import io.jiceng.local.StackPlan;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Gives a test the one system that all tests of this run share. */
final class RunningSystem extends TypeBasedParameterResolver<LocalStack> {

  @Override
  public LocalStack resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(
            RunningSystem.class,
            _ -> LocalStack.start(StackPlan.temporary(), System.out::println),
            LocalStack.class);
  }
}
