package io.jiceng.organization.matter;

import static io.jiceng.organization.matter.Cases.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.CallerSnapshot;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Contacts of residents are sealed, masked, revealed for a purpose and erased in the end. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContactTest {
  private static final String PHONE = "19900000001";
  private static final String NAME = "李大明";
  private static final Map<String, String> RESIDENT = Map.of("name", NAME, "phone", PHONE);

  @Inject ContactEraser eraser;
  @Inject DataSource database;
  @Inject Clock clock;
  @Inject Caller caller;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private static String taken(Cases cases) {
    var body = cases.matter("DISPUTE");
    body.put("contact", RESIDENT);
    body.put("parties", List.of(RESIDENT, Map.of("name", "王小红")));
    return cases.api().made(PATH, body);
  }

  @Test
  void isMaskedEverywhereAndRevealedForAPurpose() throws Exception {
    var cases = Cases.of("CA1");
    var id = taken(cases);
    cases
        .api()
        .get(PATH + "/" + id)
        .then()
        .body("contact[0].name", equalTo("李*"))
        .body("contact[0].phone", equalTo("199****0001"))
        .body("parties", hasSize(2));
    cases
        .api()
        .get(PATH)
        .then()
        .body("items[0].contact", nullValue())
        .body("items[0].parties", nullValue());
    var clerk = Api.of("CA1", "clerk");
    var reveal = Map.of("field", "CONTACT", "purpose", "HANDLING", "reason", "约定上门时间");
    clerk
        .post(PATH + "/" + id + "/reveals", reveal)
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("no-store"))
        .body("people[0].name", equalTo(NAME))
        .body("people[0].phone", equalTo(PHONE));
    clerk
        .post(PATH + "/" + id + "/reveals", Map.of("field", "CONTACT", "purpose", "HANDLING"))
        .then()
        .statusCode(422);
    Api.of("CA1", "viewer").post(PATH + "/" + id + "/reveals", reveal).then().statusCode(403);
    Api.of("CA1-T", "clerk").post(PATH + "/" + id + "/reveals", reveal).then().statusCode(200);
    Api.of("CA1", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", hasItem("revealed"))
        .body("items[0].purpose", equalTo("HANDLING: 约定上门时间"))
        .body(not(containsString(PHONE)))
        .body(not(containsString(NAME)));
    assertThat(Announced.latest(brokers, Set.of(id)).of(id).value())
        .doesNotContain(PHONE)
        .doesNotContain(NAME);
    assertThat(everythingStored(id)).doesNotContain(PHONE).doesNotContain(NAME);
  }

  @Test
  void isRevealedToNobodyOutsideTheScope() {
    var cases = Cases.of("CA2");
    var foreign = taken(Cases.of("CA3"));
    var reveal = Map.of("field", "CONTACT", "purpose", "HANDLING", "reason", "约定上门时间");
    Api.of("CA2", "clerk").post(PATH + "/" + foreign + "/reveals", reveal).then().statusCode(404);
    var without = cases.taken("LIVELIHOOD");
    Api.of("CA2", "clerk").post(PATH + "/" + without + "/reveals", reveal).then().statusCode(404);
    cases
        .act(without, "contacts", Map.of("parties", List.of(RESIDENT)))
        .statusCode(422)
        .body("code", equalTo("MAT-06"));
    cases
        .act(without, "contacts", Map.of("contact", RESIDENT))
        .statusCode(200)
        .body("contact[0].name", equalTo("李*"));
    cases.act(without, "contacts", Map.of()).statusCode(200).body("contact", hasSize(0));
    cases.act(without, "contacts", Map.of("contact", Map.of("name", "李\n明"))).statusCode(422);
  }

  @Test
  void isErasedSomeDaysAfterClosingEvenWhenARoundBreaksOff() throws Exception {
    var cases = Cases.of("CB1");
    caller.actAs(new CallerSnapshot("contact-eraser", Set.of(), Set.of("*"), null));
    var closedLongAgo = closed(cases, LocalDate.now(clock).minusDays(100));
    var another = closed(cases, LocalDate.now(clock).minusDays(91));
    var closedLately = closed(cases, LocalDate.now(clock).minusDays(80));
    var open = taken(cases);
    QuarkusTransaction.begin();
    assertThat(eraser.eraseBatch(1)).isOne();
    QuarkusTransaction.rollback();
    assertThat(isKept(closedLongAgo)).isTrue();
    QuarkusTransaction.requiringNew().call(() -> eraser.eraseBatch(1));
    assertThat(isKept(closedLongAgo)).isFalse();
    assertThat(isKept(another)).isTrue();
    eraser.erase();
    assertThat(isKept(another)).isFalse();
    assertThat(isKept(closedLately)).isTrue();
    assertThat(isKept(open)).isTrue();
    assertThat(eraser.erase()).isZero();
    cases
        .api()
        .get(PATH + "/" + closedLongAgo)
        .then()
        .body("contact", hasSize(0))
        .body("contactErasedOn", equalTo(LocalDate.now(clock).toString()));
    Api.of("CB1", "auditor")
        .get("/v1/audit?recordId=" + closedLongAgo)
        .then()
        .body("items[0].action", equalTo("contact-erased"))
        .body("items[0].subject", equalTo("contact-eraser"));
    cases.act(closedLongAgo, "contacts", Map.of("contact", RESIDENT)).statusCode(409);
  }

  @Test
  void neverShowsInALog() {
    var contact = new Contact(NAME, PHONE);
    assertThat(contact.toString()).doesNotContain(NAME).doesNotContain(PHONE);
    var revealed = new RevealedContact(RevealField.CONTACT, List.of(contact));
    assertThat(revealed.toString()).doesNotContain(NAME);
    var reach = new MatterActs.ReachAt(contact, List.of(contact));
    assertThat(reach.toString()).doesNotContain(NAME).doesNotContain(PHONE);
  }

  private static String closed(Cases cases, LocalDate day) {
    var body = cases.matter("LIVELIHOOD");
    body.put("contact", RESIDENT);
    var id = cases.api().made(PATH, body);
    cases.done(id, "resolutions", Cases.solved("2024-03-02"));
    cases.done(id, "closures", Map.of("closedOn", day.toString()));
    return id;
  }

  private boolean isKept(String id) throws Exception {
    return !everythingStored(id).contains("\"contact\":null");
  }

  private String everythingStored(String id) throws Exception {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                """
                select coalesce((select row_to_json(m)::text from matter m where m.id = cast(? as uuid)), '')
                  || coalesce((select string_agg(row_to_json(a)::text, '') from audit_entry a where a.record_id = cast(? as uuid)), '')
                """)) {
      query.setString(1, id);
      query.setString(2, id);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
