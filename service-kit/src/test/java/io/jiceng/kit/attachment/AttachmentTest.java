package io.jiceng.kit.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.Evidence;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.kit.crypto.Hash;
import io.jiceng.kit.thing.SmallTree;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AttachmentTest {
  private static final String TOOL = "1";
  private static final String LOCKED = "2";

  @Inject DataSource database;
  @Inject Hash hash;

  @BeforeEach
  void plant() {
    SmallTree.plant(database);
  }

  private static RequestSpecification caller(String role, String scope) {
    return given()
        .auth()
        .oauth2(Tokens.of("test-" + role, List.of(role), List.of(scope)))
        .header("Accept-Language", "en");
  }

  private static RequestSpecification clerk() {
    return caller("clerk", "A");
  }

  private static String unique() {
    return UUID.randomUUID().toString();
  }

  /** A new record's path for attachments. */
  private static String thing(String organization, String kind) {
    String id =
        caller("clerk", "ROOT")
            .contentType("application/json")
            .body(
                """
                {"code": "%s", "name": "n", "kind": "%s", "organizationId": "%s", "weightKg": 1}
                """
                    .formatted(unique().substring(0, 18), kind, organization))
            .post("/v1/things")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return "/v1/things/" + id + "/attachments";
  }

  private static ValidatableResponse sent(
      RequestSpecification caller, String path, byte[] file, String query) {
    return caller
        .contentType("application/octet-stream")
        .header("Content-Disposition", "attachment; filename*=UTF-8''%E6%94%B6%E6%8D%AE.pdf")
        .body(file)
        .post(path + "?thumbprints=false" + query)
        .then();
  }

  private static ValidatableResponse sent(String path, byte[] file) {
    return sent(clerk(), path, file, "");
  }

  private static String id(ValidatableResponse answer) {
    return answer.statusCode(201).extract().path("id");
  }

  private long count(String query) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("select count(*) from " + query);
        var found = select.executeQuery()) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean restsReadable(String id, byte[] part) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select position(? in body) > 0 from attachment_chunk where attachment_id = ?")) {
      select.setBytes(1, part);
      select.setObject(2, UUID.fromString(id));
      try (var found = select.executeQuery()) {
        assertThat(found.next()).isTrue();
        return found.getBoolean(1);
      }
    }
  }

  @Test
  void aFileComesBackAsItWas() throws SQLException {
    var path = thing("A1", TOOL);
    var file = Evidence.pdf("receipt " + unique());
    var made = sent(clerk(), path, file, "&pages=1");
    var id = id(made);
    made.header("Location", path + "/" + id)
        .body("name", equalTo("收据.pdf"))
        .body("type", equalTo("PDF"))
        .body("sizeBytes", equalTo(file.length))
        .body("hash", equalTo(hash.hex(file)))
        .body("hashAlgorithm", equalTo(hash.algorithm().name()))
        .body("pages", equalTo(1))
        .body("dataClass", equalTo("C2"))
        .body("retention", equalTo("PERMANENT"))
        .body("retainUntil", nullValue())
        .body("addedAfterLock", equalTo(false))
        .body("createdBy", equalTo("test-clerk"))
        .body("alsoAt", hasSize(0));
    clerk().get(path + "/" + id).then().statusCode(200).body("hash", equalTo(hash.hex(file)));
    clerk().get(path).then().statusCode(200).body("items.id", hasItem(id));
    var content = clerk().get(path + "/" + id + "/content").then().statusCode(200);
    content
        .contentType("application/pdf")
        .header("Content-Disposition", containsString("%E6%94%B6%E6%8D%AE.pdf"))
        .header("X-Content-Type-Options", "nosniff");
    assertThat(content.extract().asByteArray()).isEqualTo(file);
    assertThat(restsReadable(id, Arrays.copyOf(file, 20))).isTrue();
    assertThat(
            count(
                "audit_entry where action = 'attached' and after->>'attachmentId' = '" + id + "'"))
        .isEqualTo(1);
    assertThat(count("audit_entry where action = 'read' and record_id = '" + id + "'")).isZero();
  }

  @Test
  void personalContentRestsSealedAndEachLookIsAudited() throws SQLException {
    var path = thing("A1", TOOL);
    var file = big(700_000);
    var id = id(sent(clerk(), path, file, "&dataClass=C3&retention=LETTER_STUB"));
    assertThat(restsReadable(id, Arrays.copyOfRange(file, 100, 130))).isFalse();
    assertThat(
            count(
                "attachment where id = '"
                    + id
                    + "' and name is null and sealed_name not like '%收据%'"))
        .isEqualTo(1);
    assertThat(count("attachment_chunk where attachment_id = '" + id + "'")).isEqualTo(3);
    var read = clerk().get(path + "/" + id + "/content").then().statusCode(200);
    assertThat(read.extract().asByteArray()).isEqualTo(file);
    clerk()
        .get(path + "/" + id)
        .then()
        .body("name", equalTo("收据.pdf"))
        .body(
            "retainUntil",
            equalTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusYears(10).toString()));
    assertThat(count("audit_entry where action = 'read' and record_id = '" + id + "'"))
        .isEqualTo(1);
  }

  @Test
  void sensitiveContentIsReadForAPurpose() {
    var path = thing("A1", TOOL);
    var id = id(sent(clerk(), path, Evidence.pdf(unique()), "&dataClass=C4"));
    clerk()
        .get(path + "/" + id + "/content")
        .then()
        .statusCode(422)
        .body("code", equalTo("purpose-missing"));
    clerk().get(path + "/" + id + "/content?purpose=to%20look").then().statusCode(400);
    clerk().get(path + "/" + id + "/content?purpose=PAYMENT_CHECK").then().statusCode(200);
    assertThat(count("audit_entry where purpose = 'PAYMENT_CHECK' and record_id = '" + id + "'"))
        .isEqualTo(1);
  }

  /** A PDF of that size. */
  private static byte[] big(int bytes) {
    var file = new byte[bytes];
    new Random(bytes).nextBytes(file);
    var head = Evidence.pdf(unique());
    System.arraycopy(head, 0, file, 0, head.length);
    return file;
  }

  @Test
  void theSameEvidenceIsFound() {
    var path = thing("A1", TOOL);
    var file = Evidence.picture("png", unique().hashCode());
    var id = id(sent(path, file));
    assertThat(id(sent(path, file))).isEqualTo(id);
    clerk().get(path).then().body("items", hasSize(1));
    var other = thing("A1", TOOL);
    var second = sent(other, file);
    second.statusCode(201).body("alsoAt", hasSize(1)).body("alsoAt[0].attachmentId", equalTo(id));
    second.body("alsoAt[0].resource", equalTo("things"));
    clerk().get(path + "/" + id).then().body("alsoAt", hasSize(1));
    var outside = thing("B1", TOOL);
    sent(caller("clerk", "B"), outside, file, "").statusCode(201).body("alsoAt", hasSize(0));
    clerk().get(path + "/" + id).then().body("alsoAt", hasSize(1));
    assertThat(count("attachment_upload")).isZero();
    assertThat(count("attachment_chunk where attachment_id not in (select id from attachment)"))
        .isZero();
  }

  @Test
  void aKeySentTwiceIsOneAttachment() {
    var path = thing("A1", TOOL);
    var key = unique();
    var file = Evidence.pdf(key);
    var first = id(sent(clerk().header("Idempotency-Key", key), path, file, ""));
    assertThat(id(sent(clerk().header("Idempotency-Key", key), path, file, ""))).isEqualTo(first);
    sent(clerk().header("Idempotency-Key", key), path, Evidence.pdf("other"), "")
        .statusCode(422)
        .body("code", equalTo("key-reused"));
    clerk().get(path).then().body("items", hasSize(1));
  }

  @Test
  void evidenceIsAddedToALockedRecordAndNeverReplaced() throws SQLException {
    var path = thing("A1", LOCKED);
    var made = sent(path, Evidence.pdf(unique()));
    var id = id(made);
    made.body("addedAfterLock", equalTo(true));
    clerk().delete(path + "/" + id).then().statusCode(405);
    clerk()
        .contentType("application/pdf")
        .body(Evidence.pdf("x"))
        .put(path + "/" + id)
        .then()
        .statusCode(405);
    for (var sql : List.of("delete from attachment", "update attachment set hash = null")) {
      try (var connection = database.getConnection();
          var change = connection.prepareStatement(sql + " where id = ?")) {
        change.setObject(1, UUID.fromString(id));
        assertThatThrownBy(change::executeUpdate)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("neither changed nor deleted");
      }
    }
  }

  private static void refused(ValidatableResponse answer, int status, String code, String pointer) {
    answer.statusCode(status).body("code", equalTo(code));
    if (!pointer.isEmpty()) {
      answer.body("violations.pointer", hasItem(pointer));
    }
  }

  @Test
  void refusesWhatIsNoEvidence() {
    var path = thing("A1", TOOL);
    var pdf = Evidence.pdf(unique());
    refused(sent(path, "MZ program".getBytes(StandardCharsets.UTF_8)), 422, "attachment-type", "");
    refused(sent(path, Evidence.zip("a.txt")), 422, "attachment-type", "");
    refused(sent(path, new byte[0]), 422, "attachment-empty", "");
    refused(sent(path, big((20 << 20) + 1)), 413, "ATT-01", "");
    refused(sent(clerk(), path, pdf, "&dataClass=C1"), 422, "ATT-01", "/dataClass");
    refused(sent(clerk(), path, pdf, "&dataClass=C9"), 400, "malformed", "/dataClass");
    refused(sent(clerk(), path, pdf, "&pages=0"), 422, "invalid", "");
    var bare = clerk().contentType("application/pdf").body(pdf);
    refused(bare.post(path).then(), 422, "ATT-02", "/thumbprints");
    var marked = clerk().contentType("application/pdf").body(pdf);
    refused(marked.post(path + "?thumbprints=true").then(), 422, "ATT-02", "/thumbprints");
    var unclear = clerk().contentType("application/pdf").body(pdf);
    refused(unclear.post(path + "?thumbprints=no").then(), 422, "invalid", "");
    clerk().get(path).then().body("items", hasSize(0));
    assertThat(count("attachment_upload")).isZero();
    assertThat(count("attachment_chunk where attachment_id not in (select id from attachment)"))
        .isZero();
  }

  @Test
  void takesAsMuchAsIsAllowed() {
    var path = thing("A1", TOOL);
    var file = big(20 << 20);
    var id = id(sent(path, file));
    var read = clerk().get(path + "/" + id + "/content").then().statusCode(200).extract();
    assertThat(new ByteArrayInputStream(read.asByteArray()))
        .hasSameContentAs(new ByteArrayInputStream(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/sheets", "/%s", "/%s/content"})
  void isNotThereOutsideTheScope(String below) {
    var path = thing("B1", TOOL);
    var id = id(sent(caller("clerk", "B"), path, Evidence.pdf(unique()), ""));
    var asked = path + below.formatted(id);
    if (below.equals("/sheets")) {
      sheet(asked, "1").statusCode(404);
    } else {
      clerk().get(asked).then().statusCode(404);
    }
    if (below.isEmpty()) {
      sent(path, Evidence.pdf("x")).statusCode(404);
    }
  }

  @Test
  void whoMaySee() {
    var path = thing("A1", TOOL);
    var id = id(sent(path, Evidence.pdf(unique())));
    given().get(path).then().statusCode(401);
    caller("viewer", "A").get(path + "/" + id).then().statusCode(403);
    clerk().get("/v1/things/" + unique() + "/attachments").then().statusCode(404);
    clerk().get("/v1/moons/" + unique() + "/attachments").then().statusCode(404);
    clerk().get("/v1/things/none/attachments").then().statusCode(400);
    clerk().get(thing("A1", TOOL) + "/" + id).then().statusCode(404);
  }

  private static ValidatableResponse sheet(String path, String number) {
    return clerk()
        .contentType("application/json")
        .body(
            """
            {"name": "收款确认表", "sheetNumber": "%s", "pages": 2, "signatures": 31}
            """
                .formatted(number))
        .post(path)
        .then();
  }

  @Test
  void aSheetWithThumbprintsStaysOnPaper() {
    var path = thing("A1", TOOL);
    var made = sheet(path + "/sheets", "2024-017");
    var id = id(made);
    made.body("sheetNumber", equalTo("2024-017"))
        .body("signatures", equalTo(31))
        .body("pages", equalTo(2))
        .body("type", nullValue())
        .body("hash", nullValue());
    refused(sheet(path + "/sheets", "2024-017"), 409, "ATT-02", "");
    refused(sheet(path + "/sheets", ""), 422, "invalid", "/sheetNumber");
    clerk()
        .get(path + "/" + id + "/content")
        .then()
        .statusCode(404)
        .body("code", equalTo("attachment-on-paper"));
  }

  @Test
  void listsPageInTheOrderOfComing() {
    var path = thing("A1", TOOL);
    var first = id(sent(path, Evidence.pdf(unique())));
    var second = id(sent(path, Evidence.pdf(unique())));
    var third = id(sheet(path + "/sheets", "1"));
    var page =
        clerk().get(path + "?limit=2").then().body("items.id", equalTo(List.of(first, second)));
    String next = page.extract().path("next");
    clerk()
        .queryParam("cursor", next)
        .get(path + "?limit=2")
        .then()
        .body("items.id", equalTo(List.of(third)))
        .body("next", nullValue());
  }

  @Test
  void theContractNamesThePathsOfTheRecord() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .body(
            "paths.'/v1/things/{id}/attachments'.post.operationId",
            equalTo("postThingsByIdAttachments"))
        .body(
            "paths.'/v1/things/{id}/attachments/{attachmentId}/content'.get.parameters.name",
            hasItem("purpose"))
        .body("paths.'/v1/attachments/{resource}/{id}'", nullValue());
  }
}
