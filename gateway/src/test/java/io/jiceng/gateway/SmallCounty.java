package io.jiceng.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.gateway.Wire.CellAt;
import io.jiceng.kit.Tokens;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * County C holds A and B; A holds A1 and A2, and A2 moves to B in July 2024; X lies elsewhere. Its
 * figures count organisations, meetings, income and young people.
 */
@ApplicationScoped
public class SmallCounty {

  public static final UUID C = UUID.randomUUID();
  public static final UUID A = UUID.randomUUID();
  public static final UUID A1 = UUID.randomUUID();
  public static final UUID A2 = UUID.randomUUID();
  public static final UUID B = UUID.randomUUID();
  public static final UUID X = UUID.randomUUID();

  /** How fresh its figures are. */
  public static final String FRESHNESS = "2026-01-01T00:00:00Z";

  private final Wire wire;
  private boolean planted;

  SmallCounty(Wire wire) {
    this.wire = wire;
  }

  /** Writes it once, and waits until it is added up. */
  public void plant() {
    if (!planted) {
      tree();
      definitions();
      cells();
      for (String service : List.of("org", "member", "economy")) {
        wire.watermark(service, Instant.parse(FRESHNESS));
      }
      planted = true;
    }
    Eventually.holds(
        () -> {
          String values = get("/v1/figures/values?organization=F-C&period=2024").asString();
          assertThat(values).contains(FRESHNESS);
        });
  }

  private void tree() {
    wire.organization(C, "F-C", under(null));
    wire.organization(A, "F-A", under(C));
    wire.organization(B, "F-B", under(C));
    wire.organization(A1, "F-A1", under(A));
    Map<String, @Nullable UUID> moved = under(A);
    moved.put("2024-07-15", B);
    wire.organization(A2, "F-A2", moved);
    wire.organization(X, "F-X", under(null));
  }

  private void definitions() {
    wire.figure(
        "org", "f.count", Map.of("view", "f_org", "kind", "STOCK", "records", "organizations"));
    wire.figure("org", "f.meetings", Map.of("view", "f_org", "kind", "FLOW"));
    wire.figure(
        "economy",
        "f.income",
        Map.of("view", "f_eco", "kind", "FLOW", "grain", "YEAR", "precision", 2, "unit", "yuan"));
    wire.figure(
        "economy",
        "f.mean",
        Map.of(
            "kind",
            "AVERAGE",
            "numerator",
            "f.income",
            "denominator",
            "f.count",
            "precision",
            2,
            "grain",
            "YEAR"));
    wire.figure("member", "f.young", Map.of("view", "f_mem", "kind", "STOCK", "sensitive", true));
    wire.figure(
        "member",
        "f.young-ratio",
        Map.of(
            "kind",
            "RATIO",
            "numerator",
            "f.young",
            "denominator",
            "f.count",
            "precision",
            1,
            "unit",
            "%"));
  }

  private void cells() {
    wire.cells("org", A1, "f_org", 2023, at("f.count", "2023-01", "10"));
    wire.cells(
        "org", A1, "f_org", 2024, at("f.count", "2024-05", "2"), at("f.meetings", "2024-03", "1"));
    wire.cells("org", A2, "f_org", 2023, at("f.count", "2023-01", "20"));
    wire.cells(
        "org",
        A2,
        "f_org",
        2024,
        at("f.meetings", "2024-03", "4"),
        at("f.meetings", "2024-09", "6"));
    wire.cells("org", B, "f_org", 2024, at("f.meetings", "2024-01", "5"));
    wire.cells("economy", A1, "f_eco", 2024, at("f.income", "2024-12", "1000.10"));
    wire.cells("member", A1, "f_mem", 2023, at("f.young", "2023-01", "3"));
    wire.cells("member", A2, "f_mem", 2023, at("f.young", "2023-01", "8"));
  }

  public static CellAt at(String figure, String month, String value) {
    return new CellAt(figure, month, value);
  }

  /** Since ever; null: a root. */
  public static Map<String, @Nullable UUID> under(@Nullable UUID parent) {
    var links = new HashMap<String, @Nullable UUID>();
    links.put("0001-01-01", parent);
    return links;
  }

  /** One figure's value, in the shortest spelling. */
  public static String value(String figure, String organization, String period) {
    return plain(String.valueOf(figure(clerk(), figure, organization, period).get("value")));
  }

  public static Map<String, @Nullable Object> figure(
      String token, String figure, String organization, String period) {
    return get(
            token,
            "/v1/figures/values?organization=%s&period=%s&figures=%s"
                .formatted(organization, period, figure))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("figures[0]");
  }

  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  public static Response get(String path) {
    return get(clerk(), path);
  }

  public static Response get(String token, String path) {
    return given().auth().oauth2(token).get(path);
  }

  /** A clerk of all of it. */
  public static String clerk() {
    return Tokens.of("f-all", List.of("clerk"), List.of("F-C", "F-X"));
  }
}
