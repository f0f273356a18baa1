package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.local.LocalStack;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A district of its own for one test, under the root that the tests of this run share. */
record District(Api api, String code, String placeCode) {
  static final String ROOT = "TEST";
  private static final List<String> ROLES =
      List.of("viewer", "clerk", "reviewer", "admin", "platform", "auditor", "security");
  private static final AtomicInteger COUNT = new AtomicInteger();

  static District found(LocalStack stack) {
    var api = new Api(stack.gateway(), token(stack, ROOT));
    if (COUNT.get() == 0) {
      api.post("/v1/organizations", organization(ROOT, "COMMITTEE", null, null)).expect(201);
      place(api, "990000000000", "PROVINCE", "PROVINCE", null, ROOT);
      place(api, "990200000000", "CITY", "CITY", "990000000000", null);
    }
    int number = COUNT.incrementAndGet();
    var code = ROOT + "-" + number;
    var place = "9902%02d000000".formatted(number);
    place(api, place, "COUNTY", "COUNTY", "990200000000", null);
    api.post("/v1/organizations", organization(code, "COMMITTEE", ROOT, place)).expect(201);
    return new District(api, code, place);
  }

  /** A district with a town, a branch and a collective, so that records of all kinds fit in. */
  static District settled(LocalStack stack) {
    var district = found(stack);
    place(district.api, district.townCode(), "TOWNSHIP", "TOWN", district.placeCode, district.code);
    district.foundBranch("B");
    district
        .api
        .post("/v1/collectives", district.collective(district.collectiveCode()))
        .expect(201);
    return district;
  }

  String townCode() {
    return areaCode() + "100000";
  }

  /** The six digits that ID numbers and credit codes of the district begin with. */
  String areaCode() {
    return placeCode.substring(0, 6);
  }

  String branchCode() {
    return code + "-B";
  }

  String collectiveCode() {
    return code + "-C";
  }

  Map<String, @Nullable Object> collective(String itsCode) {
    var body = new LinkedHashMap<String, @Nullable Object>();
    body.put("code", itsCode);
    body.put("name", "Collective " + itsCode);
    body.put("kind", "VILLAGE");
    body.put("organizationId", code);
    body.put("registeredOn", "2024-03-01");
    return body;
  }

  static String token(LocalStack stack, String scope) {
    return stack.signIn().token("tester", ROLES, List.of(scope), Duration.ofHours(1));
  }

  private static void place(
      Api api,
      String code,
      String level,
      String kind,
      @Nullable String parent,
      @Nullable String lead) {
    var body = new LinkedHashMap<String, @Nullable Object>();
    body.put("code", code);
    body.put("name", "Place " + code);
    body.put("level", level);
    body.put("kind", kind);
    body.put("parentCode", parent);
    body.put("leadOrganizationId", lead);
    api.post("/v1/places", body).expect(201);
  }

  static Map<String, @Nullable Object> organization(
      String code, String form, @Nullable String parent, @Nullable String placeCode) {
    var body = new LinkedHashMap<String, @Nullable Object>();
    body.put("code", code);
    body.put("name", "Organisation " + code);
    body.put("form", form);
    body.put("parentId", parent);
    body.put("placeCode", placeCode);
    body.put("foundedOn", "2024-03-01");
    return body;
  }

  Map<String, @Nullable Object> branch(String suffix) {
    return organization(code + "-" + suffix, "BRANCH", code, placeCode);
  }

  /** Founds a branch and gives its id. */
  String foundBranch(String suffix) {
    return api.post("/v1/organizations", branch(suffix)).expect(201).id();
  }

  JsonNode figure(String organization, String period, String figure) {
    return api.get(
            "/v1/figures/values?organization=%s&period=%s&figures=%s"
                .formatted(organization, period, figure))
        .expect(200)
        .body()
        .get("figures")
        .get(0);
  }

  long branches(String organization) {
    return figure(organization, "2024", "organization.branch-count").get("value").asLong();
  }

  /** What counts the resource's records, for the district or the root. */
  long count(Resource resource, String organization) {
    return figure(organization, "2024", resource.figure()).get("value").asLong();
  }

  /** Ids of the records under the district. */
  List<String> ids(Resource resource) {
    return api.all(resource.path() + "?under=" + code).stream()
        .map(it -> it.get("id").asText())
        .toList();
  }

  JsonNode read(String figure, String question, String organization, String period) {
    return api.get(
            "/v1/figures/%s/%s?organization=%s&period=%s"
                .formatted(figure, question, organization, period))
        .expect(200)
        .body();
  }

  /** The gateway's totals, its cells and the services' own records say the same. */
  void expectReconciled(Duration limit) {
    Eventually.within(
        limit,
        () -> {
          var report = api.get("/v1/reconciliation?organization=" + ROOT).expect(200).body();
          assertThat(report.get("clean").asBoolean()).as(report.toPrettyString()).isTrue();
        });
  }
}
