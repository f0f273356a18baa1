package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.local.LocalStack;
import io.jiceng.local.Service;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Processes die in the middle of a load; afterwards nothing is missing and nothing counts twice.
 */
@ExtendWith(RunningSystem.class)
class FaultTest {
  private static final Duration RECOVERY = Duration.ofSeconds(60);

  @Test
  void survivesADeadServiceInTheMiddleOfALoad(LocalStack stack) {
    expectNothingLost(
        stack,
        () -> {
          stack.kill(Service.ORG);
          stack.restart(Service.ORG);
        });
  }

  @Test
  void survivesADeadGatewayInTheMiddleOfALoad(LocalStack stack) {
    expectNothingLost(
        stack,
        () -> {
          stack.kill(Service.GATEWAY);
          stack.restart(Service.GATEWAY);
        });
  }

  @Test
  void survivesADeadBrokerInTheMiddleOfALoad(LocalStack stack) {
    expectNothingLost(
        stack,
        () -> {
          stack.stopBroker();
          pause(Duration.ofSeconds(2));
          stack.startBroker();
        });
  }

  @Test
  void survivesAnEmptiedBroker(LocalStack stack) {
    expectNothingLost(stack, stack::emptyBroker);
  }

  @Test
  void twoGatewaysAddUpTheSameOnce(LocalStack stack) {
    var district = District.found(stack);
    var another = stack.startAnotherGateway();
    var other =
        new District(district.api().at(another.uri()), district.code(), district.placeCode());
    IntStream.range(0, 20)
        .forEach(number -> (number % 2 == 0 ? district : other).foundBranch("B" + number));
    Eventually.within(
        RECOVERY,
        () -> {
          assertThat(district.branches(district.code())).isEqualTo(20);
          assertThat(other.branches(district.code())).isEqualTo(20);
        });
    another.kill();
    district.foundBranch("after");
    Eventually.within(RECOVERY, () -> assertThat(district.branches(district.code())).isEqualTo(21));
    district.expectReconciled(RECOVERY);
  }

  @Test
  void followsADatabaseThatWasRestoredToAnEarlierCopy(LocalStack stack) {
    var district = District.found(stack);
    district.foundBranch("kept");
    Eventually.within(RECOVERY, () -> assertThat(district.branches(district.code())).isEqualTo(1));
    stack.kill(Service.ORG);
    stack.saveDatabase(Service.ORG, "copy");
    stack.restart(Service.ORG);
    IntStream.range(0, 5).forEach(number -> district.foundBranch("undone" + number));
    Eventually.within(RECOVERY, () -> assertThat(district.branches(district.code())).isEqualTo(6));

    stack.kill(Service.ORG);
    stack.restoreDatabase(Service.ORG, "copy");
    stack.restart(Service.ORG);

    Eventually.within(RECOVERY, () -> assertThat(district.branches(district.code())).isEqualTo(1));
    district.foundBranch("new");
    Eventually.within(RECOVERY, () -> assertThat(district.branches(district.code())).isEqualTo(2));
    district.expectReconciled(RECOVERY);
  }

  private static void expectNothingLost(LocalStack stack, Runnable fault) {
    var district = District.found(stack);
    int writes = 60;
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Void>> load =
          IntStream.range(0, 4)
              .mapToObj(
                  client ->
                      CompletableFuture.runAsync(
                          () ->
                              IntStream.range(0, writes / 4)
                                  .forEach(number -> write(district, client + "-" + number)),
                          clients))
              .toList();
      pause(Duration.ofMillis(150));
      fault.run();
      load.forEach(CompletableFuture::join);
    }
    Eventually.within(
        RECOVERY, () -> assertThat(district.branches(district.code())).isEqualTo(writes));
    district.expectReconciled(RECOVERY);
  }

  /** Writes until acknowledged, as a client does: the same request with the same key. */
  private static void write(District district, String suffix) {
    var body = district.branch(suffix);
    for (int attempt = 0; attempt < 200; attempt++) {
      try {
        int status =
            district.api().post("/v1/organizations", district.code() + suffix, body).status();
        if (status == 201) {
          pause(Duration.ofMillis(20));
          return;
        }
        assertThat(status).isIn(409, 502, 503, 504);
      } catch (UncheckedIOException _) {
        // The connection broke: nobody knows whether the write was done, so it is sent again.
      }
      pause(Duration.ofMillis(250));
    }
    throw new AssertionError("not acknowledged: " + suffix);
  }

  private static void pause(Duration duration) {
    LockSupport.parkNanos(duration.toNanos());
  }
}
