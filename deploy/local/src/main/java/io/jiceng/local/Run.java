package io.jiceng.local;

import io.jiceng.demo.DemoLoadException;
import io.jiceng.demo.PrintedFigures;
import io.jiceng.embedded.DemoUser;
import io.jiceng.embedded.DemoUsers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** {@code make run}. */
final class Run {
  private static final Duration FIGURES_PATIENCE = Duration.ofSeconds(30);

  private final StackPlan plan;
  private final Instant begin = Instant.now();

  private Run(StackPlan plan) {
    this.plan = plan;
  }

  static void main() throws InterruptedException {
    try {
      new Run(StackPlan.local()).run();
    } catch (StartFailure e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws InterruptedException {
    EmbeddedLog.to(plan.data().resolve("embedded.log"));
    say("data and logs: " + plan.data());
    var parts = new RunningParts();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(parts), "stop"));
    var stack = LocalStack.start(plan, this::say, parts);
    say("all services are ready");
    introduce(stack);
    try {
      loadDemo(stack);
      System.out.println(PrintedTable.of(settledFigures(stack)));
    } catch (DemoLoadException e) {
      say("the demo is not whole: %s. The next start goes on with it.".formatted(e.getMessage()));
    }
    say("console: %s   stop with Ctrl-C".formatted(stack.gateway()));
    new CountDownLatch(1).await();
  }

  private void loadDemo(LocalStack stack) throws DemoLoadException, InterruptedException {
    var demo = DemoState.in(plan.data());
    if (demo.isLoaded()) {
      return;
    }
    say("loading the demo through the public API; this happens once");
    stack.loadDemo(this::say);
    demo.loaded();
  }

  private static List<PrintedFigures.Row> settledFigures(LocalStack stack)
      throws DemoLoadException, InterruptedException {
    var end = Instant.now().plus(FIGURES_PATIENCE);
    var rows = stack.printedFigures();
    while (!rows.stream().allMatch(PrintedFigures.Row::equal) && Instant.now().isBefore(end)) {
      Thread.sleep(Duration.ofSeconds(1));
      rows = stack.printedFigures();
    }
    return rows;
  }

  private static void introduce(LocalStack stack) {
    System.out.println(
        """

          Console   %s
          Sign-in   %s
          A token   make -s token USER=kt-admin

          Demo users (no password):
        %s
        """
            .formatted(stack.gateway(), stack.signIn().issuer(), users()));
  }

  private static String users() {
    return DemoUsers.list().stream()
        .collect(
            Collectors.groupingBy(
                DemoUser::group,
                LinkedHashMap::new,
                Collectors.mapping(DemoUser::name, Collectors.joining("  "))))
        .entrySet()
        .stream()
        .map(group -> "    %s:  %s".formatted(group.getKey(), group.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private void stop(RunningParts parts) {
    var begun = parts.isStopped();
    if (!begun) {
      System.out.println();
      say("stopping ...");
    }
    parts.close();
    if (!begun) {
      say("stopped; the data stays in " + plan.data());
    }
  }

  private void say(String line) {
    System.out.printf(
        "[%6.1f s] %s%n", Duration.between(begin, Instant.now()).toMillis() / 1e3, line);
  }
}
