package io.jiceng.organization.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.organization.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The calendar of these tests runs ahead of the service's own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EscalationsTest {
  @Inject Escalations escalations;
  @Inject SupervisionDesk desk;

  private int escalate(LocalDate day) {
    return QuarkusTransaction.requiringNew().call(() -> escalations.carryOut(day));
  }

  @Test
  void whatNobodyAnswersGoesUpLevelByLevelToTheRoot() {
    var world = World.of("SU1");
    var monday = LocalDate.of(2026, 3, 2);
    var red =
        new RedLight(
            UUID.fromString(world.branch()),
            UUID.fromString(world.branch()),
            "THEME_DAY",
            "2026-02",
            LocalDate.of(2026, 2, 1),
            UUID.fromString(world.town()));
    QuarkusTransaction.requiringNew().run(() -> desk.open(List.of(red), monday));
    QuarkusTransaction.requiringNew().run(() -> desk.open(List.of(red), monday.plusDays(1)));
    var list = "/v1/supervision-items?under=SU1";
    world
        .api()
        .get(list)
        .then()
        .body("items", hasSize(1))
        .body("items[0].dueOn", equalTo("2026-03-13"));
    escalate(LocalDate.of(2026, 3, 13));
    world.api().get(list).then().body("items[0].level", equalTo(1));
    assertThat(escalate(LocalDate.of(2026, 3, 14))).isPositive();
    world
        .api()
        .get(list)
        .then()
        .body("items[0].level", equalTo(2))
        .body("items[0].assigneeId", equalTo(world.root()))
        .body("items[0].dueOn", equalTo("2026-03-27"));
    escalate(LocalDate.of(2026, 5, 1));
    world.api().get(list).then().body("items[0].level", equalTo(2));
  }
}
