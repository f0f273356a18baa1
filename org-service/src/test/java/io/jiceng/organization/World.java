package io.jiceng.organization;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small tree of its own for a test: root, town committee {@code -T} and village branch {@code
 * -B}, in a county of the fictitious province 99.
 */
public record World(Api api, String code, String county, String root, String town, String branch) {
  private static final Map<String, World> WORLDS = new HashMap<>();
  private static final Api REGION = Api.admin("REGION");
  private static final String PROVINCE = "990000000000";
  private static int counties;

  public static synchronized World of(String code) {
    var standing = WORLDS.get(code);
    if (standing != null) {
      return standing;
    }
    var world = make(code);
    WORLDS.put(code, world);
    return world;
  }

  private static World make(String code) {
    var county = nextCounty();
    var api = Api.admin(code);
    var root = api.made("/v1/organizations", organization(code, "COMMITTEE", null, null));
    api.made("/v1/places", led(place(county + "000000", "COUNTY", "COUNTY", city(county)), code));
    api.made("/v1/places", place(county + "100000", "TOWNSHIP", "TOWN", county + "000000"));
    api.made("/v1/places", place(county + "100201", "VILLAGE", "VILLAGE", county + "100000"));
    var town =
        api.made(
            "/v1/organizations", organization(code + "-T", "COMMITTEE", code, county + "100000"));
    var branch =
        api.made(
            "/v1/organizations",
            organization(code + "-B", "BRANCH", code + "-T", county + "100201"));
    return new World(api, code, county, root, town, branch);
  }

  public String village() {
    return county + "100201";
  }

  public String townPlace() {
    return county + "100000";
  }

  /** Another town with its committee; returns the committee's id. */
  public String township(String code, String segment) {
    var place = county + segment + "000";
    api.made("/v1/places", place(place, "TOWNSHIP", "TOWN", county + "000000"));
    return api.made("/v1/organizations", organization(code, "COMMITTEE", this.code, place));
  }

  public static Map<String, Object> organization(
      String code, String form, @Nullable String parent, @Nullable String place) {
    var body = new HashMap<String, Object>();
    body.put("code", code);
    body.put("name", "组织" + code);
    body.put("form", form);
    body.put("foundedOn", "2018-01-01");
    if (parent != null) {
      body.put("parentId", parent);
    }
    if (place != null) {
      body.put("placeCode", place);
    }
    return body;
  }

  public static Map<String, Object> place(
      String code, String level, String kind, @Nullable String parent) {
    var body = new HashMap<String, Object>();
    body.put("code", code);
    body.put("name", "地点" + code);
    body.put("level", level);
    body.put("kind", kind);
    if (parent != null) {
      body.put("parentCode", parent);
    }
    return body;
  }

  public static Map<String, Object> led(Map<String, Object> place, String organization) {
    place.put("leadOrganizationId", organization);
    return place;
  }

  public static Map<String, String> move(String parent, String effectiveOn) {
    return Map.of("parentId", parent, "effectiveOn", effectiveOn, "reason", "区划调整");
  }

  public static Map<String, String> closure(String closedOn) {
    return Map.of("closedOn", closedOn, "reason", "任务完成");
  }

  private static String city(String county) {
    return county.substring(0, 4) + "00000000";
  }

  /** Six digits of a county whose city exists. */
  private static String nextCounty() {
    var number = counties++;
    var city = "99%02d".formatted(number / 80 + 1);
    if (number == 0) {
      REGION.made("/v1/organizations", organization("REGION", "COMMITTEE", null, null));
      REGION.made("/v1/places", led(place(PROVINCE, "PROVINCE", "PROVINCE", null), "REGION"));
    }
    if (number % 80 == 0) {
      REGION.made("/v1/places", place(city + "00000000", "CITY", "CITY", PROVINCE));
    }
    return city + "%02d".formatted(number % 80 + 1);
  }
}
