package io.jiceng.member.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.member.Api;
import io.jiceng.member.Organizations;
import io.jiceng.member.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is published after acts equals what the views say, and the views what a person would count.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MemberFiguresTest {
  @Inject DataSource database;

  @BeforeEach
  void plant() {
    Organizations.plant(database);
  }

  @Test
  void actsAreCountedInTheirMonths() {
    var id = member();
    act(
        id,
        "branch-changes",
        Map.of("organizationId", "A2", "effectiveOn", "2024-05-06", "reason", "x"));
    act(id, "departures", Map.of("status", "DECEASED", "on", "2025-08-31", "reason", "x"));
    figures().equalTheRecords("the acts");
    for (var month : new String[] {"2018-01", "2024-04", "2024-05", "2025-07", "2025-08"}) {
      for (var branch : new String[] {"A1", "A2", "B1"}) {
        assertCounted(branch, YearMonth.parse(month));
      }
    }
  }

  @Test
  void countsAsAPersonWouldAfterRandomActs() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      var born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000));
      var joined = born.plusYears(18).plusDays(random.nextInt(4_000));
      var body = Api.member("idNumber", Api.freshNumber(born));
      boolean full = random.nextBoolean() && joined.plusYears(1).isBefore(LocalDate.of(2026, 1, 1));
      body.put("joinedOn", joined.toString());
      body.put("category", full ? "FULL" : "PROBATIONARY");
      body.put("education", random.nextBoolean() ? "21" : "61");
      if (full) {
        body.put("fullSince", joined.plusYears(1).toString());
      } else {
        body.remove("fullSince");
      }
      if (joined.isAfter(LocalDate.of(2024, 1, 1))) {
        continue;
      }
      var id = Api.created(body);
      if (random.nextInt(3) == 0) {
        tried(
            id,
            "branch-changes",
            Map.of("organizationId", "A2", "effectiveOn", day(random), "reason", "x"));
      }
      if (random.nextInt(3) == 0) {
        tried(
            id,
            "departures",
            Map.of("status", "TRANSFERRED_OUT", "on", day(random), "reason", "x"));
      }
    }
    figures().equalTheRecords("the acts");
    for (int i = 0; i < 24; i++) {
      var month = YearMonth.of(2018, 1).plusMonths(random.nextInt(119));
      assertCounted("A1", month);
      assertCounted("A2", month);
    }
    System.out.println("seed " + seed);
  }

  private static String day(Random random) {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)).toString();
  }

  /**
   * Levels of a branch at a month's end, figure by figure, against a plain count of its periods.
   */
  private void assertCounted(String branch, YearMonth month) {
    var end = month.atEndOfMonth();
    var people = Table.count(database, branch, end);
    expect(branch, month, "member.count", people.size());
    for (var category : Category.values()) {
      expect(
          branch,
          month,
          "member.%s-count".formatted(category.name().toLowerCase(Locale.ROOT)),
          people.stream().filter(p -> p.category().equals(category.name())).count());
    }
    expect(
        branch,
        month,
        "member.female-count",
        people.stream().filter(p -> p.sex().equals("2")).count());
    expect(
        branch,
        month,
        "member.bachelor-count",
        people.stream().filter(p -> p.education().compareTo("28") <= 0).count());
    expect(
        branch,
        month,
        "member.birth-month-sum",
        people.stream()
            .mapToLong(p -> p.birthDate().getYear() * 12L + p.birthDate().getMonthValue() - 1)
            .sum());
    band(branch, month, "under-31", age -> age < 31);
    band(branch, month, "31-35", age -> age >= 31 && age <= 35);
    band(branch, month, "46-50", age -> age >= 46 && age <= 50);
    band(branch, month, "61-and-over", age -> age > 60);
  }

  private void band(String branch, YearMonth month, String band, Predicate<Integer> ages) {
    var end = month.atEndOfMonth();
    var expected =
        Table.count(database, branch, end).stream()
            .filter(p -> ages.test(Period.between(p.birthDate(), end).getYears()))
            .count();
    expect(branch, month, "member.age-%s-count".formatted(band), expected);
  }

  private void expect(String branch, YearMonth month, String figure, long expected) {
    assertThat(figures().level(Organizations.id(branch), figure, month))
        .as(figure + " of " + branch + " in " + month)
        .isEqualByComparingTo(BigDecimal.valueOf(expected));
  }

  private PublishedFigures figures() {
    return new PublishedFigures(database);
  }

  private static String member() {
    return Api.created(Api.member());
  }

  private static void act(String id, String act, Map<String, String> body) {
    Api.clerk().body(body).post("/v1/members/" + id + "/" + act).then().statusCode(200);
  }

  /** Refused where the days do not follow each other; then nothing has changed. */
  private static void tried(String id, String act, Map<String, String> body) {
    assertThat(Api.clerk().body(body).post("/v1/members/" + id + "/" + act).statusCode())
        .isIn(200, 422);
  }
}
