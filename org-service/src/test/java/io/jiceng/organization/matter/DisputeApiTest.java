package io.jiceng.organization.matter;

import static io.jiceng.organization.matter.Cases.session;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DisputeApiTest {

  @Test
  void goesFromConsentToTheReturnVisit() {
    var cases = Cases.of("DA1");
    var id = cases.inSessions();
    cases.done(id, "sessions", session("2024-03-08"));
    cases
        .act(
            id,
            "agreements",
            Map.of("agreedOn", "2024-03-07", "form", "WRITTEN", "effectiveOn", "2024-03-08"))
        .statusCode(422)
        .body("violations.pointer", contains("/endedOn"));
    cases
        .act(
            id,
            "agreements",
            Map.of("agreedOn", "2024-03-08", "form", "WRITTEN", "effectiveOn", "2024-03-09"))
        .statusCode(200)
        .body("state", equalTo("AGREED"))
        .body("ending", equalTo("AGREED"))
        .body("mediation.sessions.number", contains(1, 2));
    cases.act(id, "closures", Map.of("closedOn", "2024-05-01")).statusCode(409);
    cases
        .act(id, "court-confirmations", Map.of("appliedOn", "2024-04-09", "jointly", true))
        .statusCode(422)
        .body("code", equalTo("MAT-05"));
    cases
        .act(id, "court-confirmations", Map.of("appliedOn", "2024-04-08", "jointly", false))
        .statusCode(422)
        .body("code", equalTo("MAT-05"));
    cases.done(id, "court-confirmations", Map.of("appliedOn", "2024-04-08", "jointly", true));
    cases.done(id, "performances", Map.of("performedOn", "2024-04-10"));
    cases.done(id, "return-visits", Map.of("visitedOn", "2024-04-20"));
    cases
        .act(id, "closures", Map.of("closedOn", "2024-05-01"))
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("mediation.courtAppliedOn", equalTo("2024-04-08"))
        .body("mediation.performedOn", equalTo("2024-04-10"));
  }

  @Test
  void holdsNoSessionWithoutTheConsentOfBoth() {
    var cases = Cases.of("DA2");
    var id = cases.taken("DISPUTE");
    cases
        .act(id, "sessions", session("2024-03-05"))
        .statusCode(422)
        .body("code", equalTo("MAT-04"));
    cases
        .act(id, "consents", Map.of("both", false, "consentedOn", "2024-03-02"))
        .statusCode(422)
        .body("code", equalTo("MAT-04"));
    cases.act(id, "resolutions", Cases.solved("2024-03-05")).statusCode(409);
    cases.done(id, "consents", Map.of("both", true, "consentedOn", "2024-03-02"));
    cases
        .act(id, "agreements", agreement("2024-03-05"))
        .statusCode(409)
        .body("code", equalTo("wrong-state"));
    cases.act(id, "withdrawals", Map.of("endedOn", "2024-03-05")).statusCode(200);
  }

  @Test
  void lastsAMonthUnlessBothAgree() {
    var cases = Cases.of("DA3");
    var body = cases.matter("DISPUTE");
    body.put("dueOn", "2024-04-02");
    cases.api().post(Cases.PATH, body).then().statusCode(422).body("code", equalTo("MAT-05"));
    var id = cases.inSessions();
    cases
        .act(id, "sessions", session("2024-04-02"))
        .statusCode(422)
        .body("code", equalTo("MAT-05"));
    cases
        .act(id, "extensions", extension(false))
        .statusCode(422)
        .body("violations.pointer", contains("/bothAgree"));
    cases.done(id, "extensions", extension(true));
    cases.done(id, "sessions", session("2024-04-02"));
  }

  @Test
  void pointsToCourtWhereMediationFails() {
    var cases = Cases.of("DA4");
    var id = cases.inSessions();
    cases
        .act(id, "failures", Map.of("failedOn", "2024-03-06", "courtNamed", false))
        .statusCode(422)
        .body("code", equalTo("MAT-06"));
    cases
        .act(id, "failures", Map.of("failedOn", "2024-03-06", "courtNamed", true))
        .statusCode(200)
        .body("state", equalTo("FAILED"));
    cases
        .act(id, "court-confirmations", Map.of("appliedOn", "2024-03-07", "jointly", true))
        .statusCode(409)
        .body("code", equalTo("MAT-05"));
  }

  private static Map<String, Object> agreement(String on) {
    return Map.of("agreedOn", on, "form", "ORAL", "effectiveOn", on);
  }

  private static Map<String, Object> extension(boolean bothAgree) {
    return Map.of(
        "dueOn", "2024-05-01",
        "extendedOn", "2024-03-20",
        "reason", "双方同意继续",
        "bothAgree", bothAgree);
  }
}
