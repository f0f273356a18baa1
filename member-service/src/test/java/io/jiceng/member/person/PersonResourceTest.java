package io.jiceng.member.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.crypto.Cell;
import io.jiceng.kit.crypto.ColumnCipher;
import io.jiceng.kit.crypto.KeyRotation;
import io.jiceng.member.Api;
import io.jiceng.member.Organizations;
import io.jiceng.member.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PersonResourceTest {
  @Inject DataSource database;
  @Inject KeyRotation rotation;
  @Inject ColumnCipher cipher;

  @BeforeEach
  void plant() {
    Organizations.plant(database);
  }

  private static Map<String, Object> person() {
    var body = new LinkedHashMap<String, Object>();
    body.put("name", "赵云");
    body.put("idNumber", Api.freshNumber(LocalDate.of(1985, 3, 20)));
    body.put("sex", "2");
    body.put("birthDate", "1985-03-20");
    body.put("ethnicGroup", "01");
    body.put("education", "31");
    body.put("politicalStatus", "13");
    body.put("organizationId", "A");
    body.put("basis", "POSTING");
    return body;
  }

  private static String created(Map<String, Object> body) {
    return Api.clerk().body(body).post("/v1/persons").then().statusCode(201).extract().path("id");
  }

  @Test
  void keepsAPersonWhoIsNoMember() {
    var id = created(person());
    Api.clerk()
        .get("/v1/persons/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("赵云"))
        .body("politicalStatus", equalTo("13"))
        .body("basis", equalTo("POSTING"));
    Api.clerk().get("/v1/persons?limit=500").then().body("items.id", hasItem(id));
    Api.clerk()
        .contentType("application/merge-patch+json; charset=UTF-8")
        .header("If-Match", "\"0\"")
        .body("{\"education\":\"21\"}")
        .patch("/v1/persons/" + id)
        .then()
        .statusCode(200)
        .body("education", equalTo("21"));
  }

  @Test
  void isNotSeenElsewhere() {
    var id = created(person());
    Api.as("clerk", "B").get("/v1/persons/" + id).then().statusCode(404);
    Api.as("clerk", "B").get("/v1/persons?limit=500").then().body("items.id", not(hasItem(id)));
    Api.as("viewer", "A").get("/v1/persons/" + id).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "politicalStatus, 01, /politicalStatus",
    "politicalStatus, 02, /politicalStatus",
    "basis, RESIDENT, /basis",
    "birthDate, 1985-03-21, /birthDate"
  })
  void refusesWhatIsNoPersonOfWork(String field, String value, String pointer) {
    var body = person();
    body.put(field, value);
    Api.clerk()
        .body(body)
        .post("/v1/persons")
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer));
  }

  @Test
  void keepsTheIdWhenJoining() {
    var body = person();
    var id = created(body);
    var member = Api.member("idNumber", Api.number(body));
    Api.clerk()
        .body(member)
        .post("/v1/members")
        .then()
        .statusCode(201)
        .body("personId", equalTo(id));
    Api.clerk().get("/v1/persons/" + id).then().statusCode(404);
  }

  @Test
  void valuesUnderAnOldKeyAreEncryptedAgain() throws SQLException {
    var id = UUID.fromString(created(person()));
    var cell = new Cell("person.id_number", id);
    var stored = Table.one(database, "select id_number from person where id = '%s'".formatted(id));
    var number = cipher.decrypt(stored, cell);
    try (var connection = database.getConnection()) {
      assertThat(rotation.next(connection, "person", "id_number", null, 100)).isNull();
    }
    assertThat(cipher.isCurrent(stored)).isTrue();
    assertThat(number).startsWith("9901");
  }
}
