package io.jiceng.gateway.reconciliation;

import static io.jiceng.gateway.SmallCounty.at;
import static io.jiceng.gateway.SmallCounty.clerk;
import static io.jiceng.gateway.SmallCounty.get;
import static io.jiceng.gateway.SmallCounty.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.gateway.Eventually;
import io.jiceng.gateway.OwnerAnswers;
import io.jiceng.gateway.Owners;
import io.jiceng.gateway.SmallCounty;
import io.jiceng.gateway.Wire;
import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.database.Sql;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R holds one branch with meetings; what the owner computes is told to it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Owners.class)
class ReconciliationResourceTest {

  private static final UUID R = UUID.randomUUID();
  private static final UUID BRANCH = UUID.randomUUID();
  private static long revision;

  @Inject SmallCounty county;
  @Inject Wire wire;
  @Inject OwnerAnswers owners;
  @Inject Database database;

  @BeforeEach
  void write() {
    county.plant();
    if (revision == 0) {
      wire.organization(R, "R", under(null));
      wire.organization(BRANCH, "R-1", under(R));
      revision = wire.cells("org", BRANCH, "f_org", 2024, at("f.meetings", "2024-02", "7.50"));
    }
    Eventually.holds(
        () ->
            assertThat(
                    get(auditor(), "/v1/figures/values?organization=R&period=2024")
                        .jsonPath()
                        .getFloat("figures.find { it.id == 'f.meetings' }.value"))
                .isEqualTo(7.5f));
    for (String service : List.of("org", "member", "economy")) {
      owners.put(service, "/figure-cells", "{\"items\": [], \"next\": null}");
    }
    computed(revision, "7.5", false);
  }

  @Test
  void equalIsClean() {
    JsonPath clean = reconcile();
    assertThat(clean.getBoolean("clean")).isTrue();
    assertThat(clean.getInt("totals.organizations")).isEqualTo(2);
    assertThat(clean.getList("owners.service", String.class)).contains("economy", "member", "org");
    assertThat(clean.getInt("owners.find { it.service == 'org' }.compared")).isEqualTo(1);
  }

  @Test
  void whatDiffersAtTheSameRevisionIsNamed() {
    computed(revision, "8", false);
    JsonPath wrong = reconcile();
    assertThat(wrong.getBoolean("clean")).isFalse();
    assertThat(wrong.getMap("owners.find { it.service == 'org' }.differences[0]"))
        .containsEntry("organizationId", BRANCH.toString())
        .containsEntry("view", "f_org")
        .containsEntry("year", 2024)
        .containsEntry("revision", Wire.EPOCH + "." + revision)
        .containsEntry("ownerRevision", Wire.EPOCH + "." + revision);
  }

  @Test
  void whatIsNewerAtTheOwnerIsInFlight() {
    computed(revision + 1_000_000, "8", false);
    assertThat(inFlight(reconcile())).containsExactly(BRANCH.toString());
    computed(revision, "8", true);
    assertThat(inFlight(reconcile())).as("marked, not yet stated").hasSize(1);
  }

  @Test
  void whatTheOwnerKnowsNothingOfDiffers() {
    owners.put("org", "/figure-cells?view=f_org", "{\"items\": [], \"next\": null}");
    JsonPath wrong = reconcile();
    assertThat(wrong.getList("owners.find { it.service == 'org' }.differences.organizationId"))
        .containsExactly(BRANCH.toString());
  }

  @Test
  void anOwnerThatDoesNotAnswerIsNotClean() {
    owners.put("economy", "/figure-cells", 503, "{}");
    JsonPath answer = reconcile();
    assertThat(answer.getBoolean("clean")).isFalse();
    assertThat(answer.getBoolean("owners.find { it.service == 'economy' }.reached")).isFalse();
  }

  @Test
  void aTotalThatIsNotTheSumOfItsCellsIsNamed() throws SQLException {
    tamper("+ 1");
    try {
      JsonPath wrong = reconcile();
      assertThat(wrong.getBoolean("clean")).isFalse();
      assertThat(wrong.getMap("totals.differences[0]"))
          .containsEntry("organizationId", R.toString())
          .containsEntry("figure", "f.meetings")
          .containsEntry("month", "2024-02")
          .containsEntry("total", 8.5f)
          .containsEntry("cells", 7.5f);
    } finally {
      tamper("- 1");
    }
  }

  @Test
  void onlyAuditorsAndAdminsOfTheScopeCompare() {
    get(clerk(), "/v1/reconciliation?organization=F-C").then().statusCode(403);
    get(auditor(), "/v1/reconciliation?organization=F-C").then().statusCode(404);
    get(auditor(), "/v1/reconciliation").then().statusCode(400);
  }

  private void tamper(String change) throws SQLException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "update total set m2 = m2 " + change + " where organization_id = ?",
                R));
  }

  private void computed(long atRevision, String value, boolean pending) {
    owners.put(
        "org",
        "/figure-cells?view=f_org",
        """
        {"items": [{"organizationId": "%s", "view": "f_org", "year": 2024, "epoch": %d,
                    "revision": %d, "pending": %s, "cells": {"f.meetings": {"2": %s}}}],
         "next": null}
        """
            .formatted(BRANCH, Wire.EPOCH, atRevision, pending, value));
  }

  private static List<String> inFlight(JsonPath answer) {
    assertThat(answer.getBoolean("clean")).isFalse();
    assertThat(answer.getList("owners.differences.flatten()")).isEmpty();
    return answer.getList("owners.inFlight.flatten().organizationId", String.class);
  }

  private static JsonPath reconcile() {
    return get(auditor(), "/v1/reconciliation?organization=R")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String auditor() {
    return Tokens.of("r-auditor", List.of("auditor"), List.of("R"));
  }
}
