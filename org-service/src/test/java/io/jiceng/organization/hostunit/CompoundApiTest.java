package io.jiceng.organization.hostunit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.stream.Json;
import io.jiceng.organization.Bulk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** HST-06 and PLC-02 over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CompoundApiTest {
  private static final String PATH = Units.PATH;

  @Test
  void oneFirmAtMostServesACompoundOnADay() {
    var units = Units.of("UH1");
    var api = units.api();
    var compound = units.compound("C1");
    var first = units.made("1", "PROPERTY_COMPANY");
    var second = units.made("2", "PROPERTY_COMPANY");
    String service =
        api.post(PATH + "/" + first + "/compounds", service(compound, "2020-01-01"))
            .then()
            .statusCode(200)
            .body("hostUnitId", equalTo(first))
            .extract()
            .path("id");
    api.post(PATH + "/" + second + "/compounds", service(compound, "2023-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("HST-06"))
        .body("violations.pointer", contains("/placeCode"));
    api.post(PATH + "/compounds", service(compound, "2023-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("HST-06"));
    api.post(PATH + "/" + first + "/closures", Map.of("closedOn", "2023-01-01"))
        .then()
        .statusCode(409)
        .body("code", equalTo("HST-06"));
    end(units, service, "2020-01-01", 422);
    end(units, service, "2023-01-01", 200);
    end(units, service, "2023-01-01", 409);
    api.post(PATH + "/" + second + "/compounds", service(compound, "2023-01-01"))
        .then()
        .statusCode(200);
    api.get(PATH + "/compounds?under=UH1&on=2022-12-31")
        .then()
        .body("items.hostUnitCode", contains("UH1-1"));
    api.get(PATH + "/compounds?under=UH1&on=2023-01-01")
        .then()
        .body("items.hostUnitCode", contains("UH1-2"));
  }

  @Test
  void aCompoundWithoutFirmIsSelfManagedOrUnmanaged() {
    var units = Units.of("UH2");
    var api = units.api();
    var served = units.compound("C1");
    var own = units.compound("C2");
    var nobody = units.compound("C3");
    var firm = units.made("1", "PROPERTY_COMPANY");
    api.post(PATH + "/" + firm + "/compounds", service(served, "2020-01-01"))
        .then()
        .statusCode(200);
    api.post(PATH + "/compounds", service(own, "2021-01-01")).then().statusCode(201);
    api.get(PATH + "/compounds?under=UH2")
        .then()
        .body("items.placeCode", contains(served, own, nobody))
        .body("items.care", contains("SERVED", "SELF_MANAGED", "UNMANAGED"));
    api.get(PATH + "/compounds?under=UH2&care=UNMANAGED")
        .then()
        .body("items.placeCode", contains(nobody));
    api.get(PATH + "/compounds?under=UH2&hostUnitId=" + firm)
        .then()
        .body("items.placeCode", contains(served));
    String next = api.get(PATH + "/compounds?under=UH2&limit=2").path("next");
    api.get(PATH + "/compounds?under=UH2&limit=2&cursor=" + next)
        .then()
        .body("items.placeCode", contains(nobody));
  }

  @Test
  void refusesWhatIsNoFirmOrNoCompoundAndHidesForeignOnes() {
    var units = Units.of("UH3");
    var other = Units.of("UH4");
    var api = units.api();
    var compound = units.compound("C1");
    var school = units.made("1", "SCHOOL");
    var firm = units.made("2", "PROPERTY_COMPANY");
    api.post(PATH + "/" + school + "/compounds", service(compound, "2020-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("HST-06"));
    api.post(PATH + "/" + firm + "/compounds", service(units.world().village(), "2020-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("HST-06"))
        .body("violations.pointer", contains("/placeCode"));
    api.post(PATH + "/" + firm + "/compounds", service("999999999999", "2020-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-place"));
    api.post(PATH + "/" + firm + "/compounds", service(compound, "2999-01-01"))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/from"));
    api.post(PATH + "/" + firm + "/compounds", service(other.compound("C1"), "2020-01-01"))
        .then()
        .statusCode(404);
    var foreign = other.made("1", "PROPERTY_COMPANY");
    api.post(PATH + "/" + foreign + "/compounds", service(compound, "2020-01-01"))
        .then()
        .statusCode(404);
    api.get(PATH + "/compounds?under=UH3&care=SERVED").then().body("items", empty());
  }

  @Test
  void importsServicesTwiceWithOneEffect() {
    var units = Units.of("UH6");
    var api = units.api();
    var firm = units.made("1", "PROPERTY_COMPANY");
    units.made("2", "PROPERTY_COMPANY");
    var compound = units.compound("C1");
    var own = service(units.compound("C2"), "2020-01-01");
    var rows =
        List.of(
            Map.of("hostUnitId", "UH6-1", "service", service(compound, "2020-01-01")),
            Map.of("service", own),
            Map.of("hostUnitId", "UH6-2", "service", service(compound, "2021-01-01")),
            Map.of("hostUnitId", "NONE", "service", own));
    var file = rows.stream().map(Json::write).collect(Collectors.joining("\n")).getBytes(UTF_8);
    var job = Bulk.run(api, "host-units/compounds", "NDJSON", "PER_ROW", file);
    assertThat(job.getInt("created")).as(job.prettify()).isEqualTo(2);
    var again = Bulk.run(api, "host-units/compounds", "NDJSON", "PER_ROW", file);
    assertThat(again.getInt("unchanged")).as(again.prettify()).isEqualTo(2);
    api.get(PATH + "/compounds?under=UH6")
        .then()
        .body("items.care", contains("SERVED", "SELF_MANAGED"))
        .body("items.hostUnitId", contains(firm, null));
  }

  @Test
  void anOrganisationNamesEachThingItCovers() {
    var units = Units.of("UH5");
    var api = units.api();
    var compound = units.compound("C1");
    units.made("1", "ENTERPRISE");
    var path = "/v1/organizations/" + units.world().branch() + "/coverage";
    var cover = api.made(path, Map.of("placeCode", compound, "from", "2022-01-01"));
    api.made(path, Map.of("hostUnitId", "UH5-1", "from", "2022-01-01"));
    api.post(path, Map.of("placeCode", compound, "from", "2023-01-01"))
        .then()
        .statusCode(409)
        .body("code", equalTo("PLC-02"));
    api.post(path, Map.of("from", "2023-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("PLC-02"));
    api.post(path, Map.of("placeCode", units.world().village(), "from", "2023-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("PLC-02"));
    api.post(path, Map.of("hostUnitId", "NONE", "from", "2023-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-host-unit"));
    api.post(path + "/" + cover + "/endings", Map.of("endedOn", "2022-06-01"))
        .then()
        .statusCode(200)
        .body("to", equalTo("2022-06-01"));
    api.made(path, Map.of("placeCode", compound, "from", "2022-06-01"));
    api.get(path).then().body("items.placeCode", hasItem(compound));
    var foreign = Units.of("UH4").world().branch();
    api.get("/v1/organizations/" + foreign + "/coverage").then().statusCode(404);
    api.post(
            "/v1/organizations/" + foreign + "/coverage",
            Map.of("placeCode", compound, "from", "2022-01-01"))
        .then()
        .statusCode(404);
  }

  private static void end(Units units, String service, String day, int status) {
    units
        .api()
        .post(PATH + "/compounds/" + service + "/endings", Map.of("endedOn", day))
        .then()
        .statusCode(status);
  }

  private static Map<String, Object> service(String place, String from) {
    var body = new HashMap<String, Object>();
    body.put("placeCode", place);
    body.put("from", from);
    body.put("ownersCommittee", true);
    return body;
  }
}
