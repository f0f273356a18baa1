package io.jiceng.member.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.kit.Evidence;
import io.jiceng.kit.RealParts;
import io.jiceng.member.Api;
import io.jiceng.member.Organizations;
import io.jiceng.member.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence of members (党员档案凭证) is personal. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MemberAttachmentTest {
  @Inject DataSource database;

  @BeforeEach
  void plant() {
    Organizations.plant(database);
  }

  private static ValidatableResponse sent(
      RequestSpecification caller, String path, byte[] file, String query) {
    return caller
        .contentType("image/jpeg")
        .header("Content-Disposition", "attachment; filename*=UTF-8''%E6%9D%8E%E6%98%8E.jpg")
        .body(file)
        .post(path + "?thumbprints=false" + query)
        .then();
  }

  @Test
  void aMembersEvidenceIsSealedAndLooksAreAudited() {
    var path = "/v1/members/" + Api.created(Api.member()) + "/attachments";
    var file = Evidence.picture("jpg", path.hashCode());
    sent(Api.clerk(), path, file, "&dataClass=C2")
        .statusCode(422)
        .body("code", equalTo("ATT-01"))
        .body("violations.pointer", contains("/dataClass"));
    var made = sent(Api.clerk(), path, file, "").statusCode(201);
    made.body("dataClass", equalTo("C3")).body("name", equalTo("李明.jpeg"));
    String id = made.extract().path("id");
    assertThat(
            Table.one(
                database,
                "select coalesce(name, sealed_name) from attachment where id = '" + id + "'"))
        .doesNotContain("李明");
    var content = Api.clerk().get(path + "/" + id + "/content").then().statusCode(200).extract();
    assertThat(content.asByteArray()).isEqualTo(file);
    assertThat(
            Table.one(
                database,
                "select count(*) from audit_entry where action = 'read' and record_id = '"
                    + id
                    + "'"))
        .isEqualTo("1");
    Api.as("viewer", "A").get(path).then().statusCode(403);
    Api.as("clerk", "B").get(path + "/" + id).then().statusCode(404);
  }

  @Test
  void aFileOfOneWhoLeftTakesLateEvidence() {
    var id = Api.created(Api.member());
    Api.clerk()
        .body(Map.of("status", "LEFT", "on", "2024-03-01", "reason", "本人申请"))
        .post("/v1/members/" + id + "/departures")
        .then()
        .statusCode(200);
    sent(
            Api.clerk(),
            "/v1/members/" + id + "/attachments",
            Evidence.pdf(id),
            "&retention=LETTER_STUB")
        .statusCode(201)
        .body("addedAfterLock", equalTo(true))
        .body("type", equalTo("PDF"))
        .body("retention", equalTo("LETTER_STUB"));
  }
}
