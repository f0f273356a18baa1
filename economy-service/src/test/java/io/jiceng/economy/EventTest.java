package io.jiceng.economy;

import static io.jiceng.economy.Api.as;
import static io.jiceng.economy.Api.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventTest {
  private static final String COLLECTIVE = "io.jiceng.collective.changed.v1";

  @Inject Countryside countryside;
  @Inject Rows rows;

  @BeforeEach
  void plant() {
    countryside.plant();
  }

  private void fit(String type, String key, int events) throws IOException {
    var payloads =
        rows.texts(
            "select payload from change_outbox where type = '%s' and key = '%s'"
                .formatted(type, key));
    assertThat(payloads).hasSize(events);
    for (var payload : payloads) {
      assertThat(EventSchema.of(type).faults(payload)).isEmpty();
    }
  }

  @Test
  void importedRecordsTellTheSame() throws IOException {
    var code = unique();
    var row = Api.collective(code, "A1").replace("\n", "") + "\n";
    Api.imported(as("platform"), "collectives", "ALL_OR_NOTHING", row);
    fit(COLLECTIVE, as("viewer").get("/v1/collectives?code=" + code).path("items[0].id"), 1);
  }

  @Test
  void theSchemaFindsFaults() throws IOException {
    assertThat(
            EventSchema.of(COLLECTIVE).faults("{\"id\": 7, \"kind\": \"CLUB\", \"owner\": \"x\"}"))
        .contains("/id is no \"string\"", "/owner is unknown", "/name is missing")
        .anyMatch(fault -> fault.startsWith("/kind is none of"));
  }
}
