package io.jiceng.organization.matter;

import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** Matters as a clerk of a test's village takes them in and handles them. */
record Cases(World world) {
  static final String PATH = "/v1/matters";
  static final String PERSON = "0190a0a0-0000-7000-8000-000000000001";

  static Cases of(String code) {
    return new Cases(World.of(code));
  }

  Api api() {
    return world.api();
  }

  Map<String, Object> matter(String kind) {
    var body = new HashMap<String, Object>();
    body.put("title", "小区路灯不亮");
    body.put("kind", kind);
    body.put("source", "VISIT");
    body.put("organizationId", world.code() + "-B");
    body.put("placeCode", world.village());
    body.put("takenInOn", "2024-03-01");
    body.put("handlerLevel", "GRID");
    return body;
  }

  String taken(String kind) {
    return api().made(PATH, matter(kind));
  }

  ValidatableResponse act(String id, String act, Map<String, ?> body) {
    return api().post(PATH + "/" + id + "/" + act, body).then();
  }

  void done(String id, String act, Map<String, ?> body) {
    act(id, act, body).statusCode(200);
  }

  /** A dispute to which both have consented, with one session. */
  String inSessions() {
    var id = taken("DISPUTE");
    done(id, "consents", Map.of("both", true, "consentedOn", "2024-03-02"));
    done(id, "sessions", session("2024-03-05"));
    return id;
  }

  static Map<String, Object> session(String heldOn) {
    return Map.of("heldOn", heldOn, "form", "SEPARATE", "mediatorPersonId", PERSON);
  }

  static Map<String, Object> solved(String endedOn) {
    return Map.of("resolved", true, "endedOn", endedOn, "result", "已修复");
  }
}
