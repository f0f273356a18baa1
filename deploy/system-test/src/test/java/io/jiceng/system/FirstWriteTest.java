package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.local.LocalStack;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class FirstWriteTest {
  private static final String FIGURE = "organization.branch-count";

  @Test
  void aWriteIsInTheRootsFigureWithinASecond(LocalStack stack) {
    var district = District.found(stack);
    district.foundBranch("warm-up");
    Eventually.within(
        Duration.ofSeconds(20), () -> assertThat(district.branches(district.code())).isEqualTo(1));
    for (int round = 1; round <= 20; round++) {
      long before = district.branches(District.ROOT);
      district.foundBranch("B" + round);
      Eventually.within(
          Duration.ofSeconds(1),
          () -> assertThat(district.branches(District.ROOT)).isEqualTo(before + 1));
    }
  }

  @Test
  void valueBreakdownAndLineageAgree(LocalStack stack) {
    var district = District.found(stack);
    var branch = district.foundBranch("B1");
    district.foundBranch("B2");
    Eventually.within(
        Duration.ofSeconds(20), () -> assertThat(district.branches(district.code())).isEqualTo(2));

    var breakdown = district.read(FIGURE, "breakdown", district.code(), "2024");
    var rows =
        StreamSupport.stream(breakdown.get("rows").spliterator(), false)
            .mapToLong(row -> row.get("value").asLong())
            .sum();
    assertThat(breakdown.get("value").asLong()).isEqualTo(2);
    assertThat(rows + breakdown.get("direct").get("value").asLong()).isEqualTo(2);

    var lineage = district.read(FIGURE, "lineage", district.code() + "-B1", "2024");
    assertThat(lineage.get("records")).hasSize(1);
    var record = lineage.get("records").get(0);
    assertThat(record.get("recordId").asText()).isEqualTo(branch);
    assertThat(lineage.get("definition").get("definitionVersion").asText()).isNotBlank();
    assertThat(district.api().get(record.get("href").asText()).expect(200).id()).isEqualTo(branch);
  }

  @Test
  void aMoveChangesTheMonthsFromItsOwnOn(LocalStack stack) {
    var district = District.found(stack);
    var branch = district.foundBranch("B1");
    var other =
        district
            .api()
            .post(
                "/v1/organizations",
                District.organization(
                    district.code() + "-G",
                    "GENERAL_BRANCH",
                    district.code(),
                    district.placeCode()))
            .expect(201)
            .id();
    district
        .api()
        .post(
            "/v1/organizations/" + branch + "/moves",
            Map.of(
                "parentId",
                other,
                "effectiveOn",
                "2025-05-20",
                "reason",
                "test",
                "documentNo",
                "1"))
        .expect(200);
    Eventually.within(
        Duration.ofSeconds(5),
        () -> {
          assertThat(value(district, other, "2025-04")).isEqualTo(0);
          assertThat(value(district, other, "2025-05")).isEqualTo(1);
          assertThat(value(district, district.code(), "2025-04")).isEqualTo(1);
          assertThat(value(district, district.code(), "2025-05")).isEqualTo(1);
        });
  }

  private static long value(District district, String organization, String period) {
    return district.figure(organization, period, FIGURE).get("value").asLong();
  }
}
