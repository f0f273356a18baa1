package io.jiceng.economy;

import static io.jiceng.economy.Api.act;
import static io.jiceng.economy.Api.as;
import static io.jiceng.economy.Api.line;
import static io.jiceng.economy.Api.newAccepted;
import static io.jiceng.economy.Api.newCollective;
import static io.jiceng.economy.Api.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.kit.Evidence;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.Spreadsheet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence of collectives and statements (凭证). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AttachmentTest {
  @Inject Countryside countryside;

  @BeforeEach
  void plant() {
    countryside.plant();
  }

  private static ValidatableResponse sent(RequestSpecification caller, String path, byte[] file) {
    return caller
        .contentType("application/octet-stream")
        .body(file)
        .post(path + "/attachments?thumbprints=false&pages=1")
        .then();
  }

  @Test
  void aCollectiveTakesItsCertificate() {
    var path = "/v1/collectives/" + newCollective("A1");
    var file = Evidence.docx();
    var made = sent(as("clerk"), path, file).statusCode(201).body("type", equalTo("DOCX"));
    String id = made.extract().path("id");
    var content = as("clerk").get(path + "/attachments/" + id + "/content").then().extract();
    assertThat(content.asByteArray()).isEqualTo(file);
    as("clerk", "B").get(path + "/attachments/" + id).then().statusCode(404);
  }

  @Test
  void aLockedStatementTakesLateEvidence() {
    var statement = newAccepted(newCollective("A1"), "2021", line("501", "1000"));
    var path = "/v1/statements/" + statement;
    var ledger = Spreadsheet.headed(unique()).bytes();
    sent(as("clerk"), path, ledger)
        .statusCode(201)
        .body("type", equalTo("XLSX"))
        .body("addedAfterLock", equalTo(false));
    act("admin", statement, "locks");
    sent(as("clerk"), path, Evidence.pdf(unique()))
        .statusCode(201)
        .body("addedAfterLock", equalTo(true));
    as("clerk")
        .get(path + "/attachments")
        .then()
        .body("items.type", contains("XLSX", "PDF"))
        .body("items.pages", contains(1, 1));
  }
}
