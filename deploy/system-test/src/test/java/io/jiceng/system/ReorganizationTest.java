package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.local.LocalStack;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A merger decided in one service is carried out by the others, and past months stay. */
@ExtendWith(RunningSystem.class)
class ReorganizationTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MEMBERS = 4;

  @Test
  void aMergerMovesMembersAndCollectivesFromItsDayOn(LocalStack stack) {
    var district = District.settled(stack);
    var api = district.api();
    var source = district.branchCode();
    district.foundBranch("B2");
    var target = district.code() + "-B2";
    for (int number = 1; number <= MEMBERS; number++) {
      api.post("/v1/members", Resource.MEMBERS.body(district, number)).expect(201);
    }
    var collective = district.collective(district.code() + "-V");
    collective.put("organizationId", source);
    api.post("/v1/collectives", collective).expect(201);
    var path =
        "/v1/organizations/"
            + api.all("/v1/organizations?code=" + source).getFirst().get("id").asText()
            + "/mergers";
    var merger = new LinkedHashMap<String, @Nullable Object>();
    merger.putAll(Map.of("targetId", target, "effectiveOn", "2025-06-15", "reason", "test"));
    Eventually.within(
        PATIENCE,
        () -> {
          var preview = api.post(path + "?dryRun=true", merger).expect(200).body();
          var touched = preview.get("organizations").get(0);
          assertThat(touched.get("members").asInt()).isEqualTo(MEMBERS);
          assertThat(touched.get("collectives").asInt()).isEqualTo(1);
          merger.put("digest", preview.get("digest").asText());
        });
    var id = api.post(path, merger).expect(202).id();
    Eventually.within(
        PATIENCE,
        () -> {
          var job = api.get("/v1/reorganizations/" + id).expect(200).body();
          assertThat(job.get("state").asText()).as(job.toPrettyString()).isEqualTo("DONE");
          var steps = job.get("steps");
          assertThat(steps.at("/member/counts/members").asInt()).isEqualTo(MEMBERS);
          assertThat(steps.at("/economy/counts/collectives").asInt()).isEqualTo(1);
        });
    Eventually.within(
        PATIENCE,
        () -> {
          for (var figure : new String[] {"member.count", "collective.count"}) {
            var all = figure.equals("member.count") ? MEMBERS : 1;
            assertThat(value(district, source, "2025-05", figure)).as(figure).isEqualTo(all);
            assertThat(value(district, target, "2025-05", figure)).as(figure).isZero();
            assertThat(value(district, source, "2025-06", figure)).as(figure).isZero();
            assertThat(value(district, target, "2025-06", figure)).as(figure).isEqualTo(all);
          }
        });
    district.expectReconciled(PATIENCE);
  }

  private static long value(District district, String organization, String period, String figure) {
    return district.figure(organization, period, figure).get("value").asLong();
  }
}
