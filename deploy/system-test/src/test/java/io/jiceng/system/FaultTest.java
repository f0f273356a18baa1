package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.local.LocalStack;
import io.jiceng.local.Service;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Processes die in the middle of a load; afterwards nothing is missing and nothing counts twice.
 */
@ExtendWith(RunningSystem.class)
class FaultTest {
  private static final Duration RECOVERY = Duration.ofSeconds(60);

  enum Fault {
    ORG_SERVICE_KILLED,
    MEMBER_SERVICE_KILLED,
    ECONOMY_SERVICE_KILLED,
    GATEWAY_KILLED,
    BROKER_STOPPED,
    BROKER_EMPTIED;

    void strike(LocalStack stack) {
      switch (this) {
        case ORG_SERVICE_KILLED -> killAndRestart(stack, Service.ORG);
        case MEMBER_SERVICE_KILLED -> killAndRestart(stack, Service.MEMBER);
        case ECONOMY_SERVICE_KILLED -> killAndRestart(stack, Service.ECONOMY);
        case GATEWAY_KILLED -> killAndRestart(stack, Service.GATEWAY);
        case BROKER_STOPPED -> {
          stack.stopBroker();
          Load.pause(Duration.ofSeconds(2));
          stack.startBroker();
        }
        case BROKER_EMPTIED -> stack.emptyBroker();
      }
    }

    private static void killAndRestart(LocalStack stack, Service service) {
      stack.kill(service);
      stack.restart(service);
    }
  }

  @ParameterizedTest
  @EnumSource
  void losesNothingInTheMiddleOfALoad(Fault fault, LocalStack stack) {
    var district = District.settled(stack);
    district.expectReconciled(RECOVERY);
    var idsBefore =
        Load.RESOURCES.stream().collect(Collectors.toMap(it -> it, it -> district.ids(it)));
    var countsBefore =
        Load.RESOURCES.stream()
            .collect(Collectors.toMap(it -> it, it -> district.count(it, District.ROOT)));

    var acknowledged = Load.with(district, () -> fault.strike(stack));

    for (var resource : Load.RESOURCES) {
      expectCount(district, resource, countsBefore.getOrDefault(resource, 0L) + Load.WRITES);
      var ids = new ArrayList<>(idsBefore.get(resource));
      ids.addAll(acknowledged.get(resource));
      assertThat(district.ids(resource)).containsExactlyInAnyOrderElementsOf(ids);
    }
    district.expectReconciled(RECOVERY);
  }

  @ParameterizedTest
  @CsvSource({"GRIDS, ALL_OR_NOTHING", "MEMBERS, PER_ROW", "COLLECTIVES, PER_ROW"})
  void anImportGoesOnAfterItsServiceWasKilled(Resource resource, String mode, LocalStack stack) {
    int rows = 3_000;
    var district = District.settled(stack);
    district.expectReconciled(RECOVERY);
    var idsBefore = district.ids(resource).size();
    var countBefore = district.count(resource, District.ROOT);
    var file = ImportFile.rows(district, resource, rows);
    var sent = ImportFile.sent(district.api(), resource, mode, UUID.randomUUID().toString(), file);

    Eventually.within(RECOVERY, () -> assertThat(sent.job().get("done").asLong()).isPositive());
    stack.kill(resource.service());
    assertThat(rowsDone(stack, resource.service(), sent)).isBetween(1L, rows - 1L);
    stack.restart(resource.service());

    var job = sent.ended();
    assertThat(job.get("status").asText()).as(job.toPrettyString()).isEqualTo("DONE");
    assertThat(job.get("created").asLong()).isEqualTo(rows);
    assertThat(job.get("unchanged").asLong()).isZero();
    expectCount(district, resource, countBefore + rows);
    assertThat(district.ids(resource)).hasSize(idsBefore + rows).doesNotHaveDuplicates();
    district.expectReconciled(RECOVERY);
  }

  @ParameterizedTest
  @EnumSource(names = {"ORGANIZATIONS", "MEMBERS", "COLLECTIVES"})
  void followsADatabaseThatWasRestoredToAnEarlierCopy(Resource resource, LocalStack stack) {
    var district = District.settled(stack);
    district.expectReconciled(RECOVERY);
    var before = district.count(resource, District.ROOT);
    Load.write(district, resource, 1);
    expectCount(district, resource, before + 1);
    stack.saveDatabase(resource.service(), "copy");
    IntStream.rangeClosed(2, 6).forEach(number -> Load.write(district, resource, number));
    expectCount(district, resource, before + 6);

    stack.kill(resource.service());
    stack.restoreDatabase(resource.service(), "copy");
    stack.restart(resource.service());

    expectCount(district, resource, before + 1);
    Load.write(district, resource, 7);
    expectCount(district, resource, before + 2);
    district.expectReconciled(RECOVERY);
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

  private static void expectCount(District district, Resource resource, long expected) {
    Eventually.within(
        RECOVERY,
        () ->
            assertThat(district.count(resource, District.ROOT))
                .as(resource.figure())
                .isEqualTo(expected));
  }

  private static long rowsDone(LocalStack stack, Service service, ImportFile sent) {
    var id = UUID.fromString(sent.id().substring(sent.id().indexOf('-') + 1));
    try (var connection = stack.connect(service);
        var select = connection.prepareStatement("select done from import_job where id = ?")) {
      select.setObject(1, id);
      try (var found = select.executeQuery()) {
        assertThat(found.next()).isTrue();
        return found.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
