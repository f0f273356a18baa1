package io.jiceng.bench;

import io.jiceng.local.LocalStack;
import io.jiceng.local.StackPlan;
import java.util.List;

/** Starts the system with the demo in it and prints the ratios. */
final class Bench {
  private Bench() {}

  static void main() throws Exception {
    try (var stack = LocalStack.start(StackPlan.temporary(), Bench::say)) {
      stack.loadDemo(Bench::say);
      var found =
          List.of(
              MemberImport.measure(stack),
              GatewayRebuild.measure(stack),
              WriteToRoot.measure(stack));
      say("");
      found.forEach(measured -> say(measured.line()));
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
