package io.jiceng.organization.founding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.kit.RealParts;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FoundingApiTest {
  @Test
  void stepsAreFiledOneAfterTheOtherAndAudited() {
    var world = World.of("FF1");
    var api = world.api();
    var path = "/v1/organizations/" + world.branch() + "/founding";
    api.get(path).then().statusCode(404);
    api.post(path, applied()).then().statusCode(200).body("warnings.code", contains("ORG-05"));
    var replied = applied();
    replied.put("repliedOn", "2024-01-20");
    replied.put("replyDocumentNo", "组发〔2024〕5号");
    api.post(path, replied)
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("warnings", empty())
        .body("steps.replyDocumentNo", equalTo("组发〔2024〕5号"));
    api.request().header("If-Match", "\"0\"").body(replied).post(path).then().statusCode(412);
    Api.of("FF1", "auditor")
        .get("/v1/audit?recordType=founding-file&recordId=" + world.branch())
        .then()
        .body("items.action", contains("changed", "created"));
  }

  @Test
  void whatIsOutOfOrderOrOutOfScopeIsRefused() {
    var world = World.of("FF2");
    var path = "/v1/organizations/" + world.branch() + "/founding";
    var body = applied();
    body.put("metOn", "2024-02-01");
    world
        .api()
        .post(path, body)
        .then()
        .statusCode(422)
        .body("code", equalTo("ORG-05"))
        .body("violations.pointer", contains("/metOn"));
    world.api().get(path).then().statusCode(404);
    Api.admin("FF3").post(path, applied()).then().statusCode(404);
  }

  @Test
  void aTemporaryOrganisationWarnsOnceItsTaskHasEnded() {
    var world = World.of("FF4");
    var site = World.organization("FF4-S", "BRANCH", "FF4-T", world.village());
    site.put("nature", "TEMPORARY");
    site.put("taskEndsOn", "2024-06-30");
    var id = world.api().made("/v1/organizations", site);
    world
        .api()
        .get("/v1/organizations/" + id)
        .then()
        .body("interopCode", equalTo("931"))
        .body("warnings.code", contains("ORG-06"));
  }

  private static Map<String, Object> applied() {
    var body = new HashMap<String, Object>();
    body.put("appliedOn", "2024-01-05");
    body.put("applicationDocumentNo", "东发〔2024〕2号");
    return body;
  }
}
