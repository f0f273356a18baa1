package io.jiceng.member.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.Figure;
import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.member.Api;
import io.jiceng.member.Organizations;
import io.jiceng.member.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is published after any change equals what the views say, and the views what a person would
 * count.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MemberFiguresTest {
  private static final FigureCatalogue CATALOGUE = FigureCatalogue.load();

  @Inject DataSource database;

  @BeforeEach
  void plant() {
    Organizations.plant(database);
  }

  @ParameterizedTest(name = "{0}.{1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "person, sex, '1'",
        "person, birth_date, date '1960-12-01'",
        "person, ethnic_group, '11'",
        "person, education, '31'",
        "member, person_id, (select p.id from person p where not exists (select 1 from member m where m.person_id = p.id) limit 1)",
        "membership_period, organization_id, :B1",
        "membership_period, category, 'PROBATIONARY'",
        "membership_period, residence, 'URBAN'",
        "membership_period, valid_from, date '2019-02-03'",
        "membership_period, valid_to, date '2026-02-03'",
        "membership_period, member_id, (select m.id from member m where not exists (select 1 from membership_period p where p.member_id = m.id) limit 1)"
      })
  void everyColumnIsMarked(String table, String column, String value) {
    var id = member();
    withoutPeriods();
    var row =
        switch (table) {
          case "person" -> "id = (select person_id from member where id = '%s')".formatted(id);
          case "member" -> "id = '%s'".formatted(id);
          default -> "member_id = '%s' and valid_to is null".formatted(id);
        };
    if (column.equals("person_id")) {
      person();
    }
    settle();
    Table.run(
        database,
        "update %s set %s = %s where %s"
            .formatted(
                table, column, value.replace(":B1", "'" + Organizations.id("B1") + "'"), row));
    settle();
    assertPublishedIsTheTruth();
  }

  @Test
  void deletedRowsAreMarked() {
    var id = member();
    settle();
    Table.run(database, "delete from membership_period where member_id = '%s'".formatted(id));
    settle();
    assertPublishedIsTheTruth();
  }

  @Test
  void actsAreCountedInTheirMonths() {
    var id = member();
    act(
        id,
        "branch-changes",
        Map.of("organizationId", "A2", "effectiveOn", "2024-05-06", "reason", "x"));
    act(id, "departures", Map.of("status", "DECEASED", "on", "2025-08-31", "reason", "x"));
    settle();
    assertPublishedIsTheTruth();
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
    settle();
    assertPublishedIsTheTruth();
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
    var view = CATALOGUE.figure(figure).orElseThrow().view();
    var level =
        Table.one(
            database,
            """
            select coalesce(sum(cell.value::text::numeric), 0)::bigint
            from figure_cell_set s, jsonb_each(s.cells -> '%s') cell
            where s.view = '%s' and s.organization_id = '%s'
              and s.year * 12 + cell.key::int - 1 <= %d
            """
                .formatted(
                    figure,
                    view,
                    Organizations.id(branch),
                    month.getYear() * 12 + month.getMonthValue() - 1));
    assertThat(Long.parseLong(level))
        .as(figure + " of " + branch + " in " + month)
        .isEqualTo(expected);
  }

  /** Every cell of every figure of every branch, against the view itself. */
  private void assertPublishedIsTheTruth() {
    for (Figure figure : CATALOGUE.figures()) {
      if (figure.view() != null) {
        var differing =
            Table.one(
                database,
                """
                with truth as (
                  select organization_id, extract(year from month)::int as year,
                    extract(month from month)::int as month, sum(value) as value
                  from figure_%1$s where %2$s group by 1, 2, 3 having sum(value) <> 0),
                published as (
                  select s.organization_id, s.year, cell.key::int as month, cell.value::text::numeric as value
                  from figure_cell_set s, jsonb_each(s.cells -> '%3$s') cell where s.view = '%1$s')
                select coalesce(string_agg(t::text, ' '), 'none') from (
                  (select * from truth except select * from published)
                  union all (select * from published except select * from truth)) t
                """
                    .formatted(figure.view(), figure.condition(), figure.id()));
        assertThat(differing).as(figure.id()).isEqualTo("none");
      }
    }
  }

  private static String member() {
    return Api.created(Api.member());
  }

  private void withoutPeriods() {
    Table.run(database, "delete from membership_period where member_id = '%s'".formatted(member()));
  }

  private static void person() {
    var person =
        Map.of(
            "name",
            "赵云",
            "sex",
            "1",
            "birthDate",
            "1975-10-01",
            "ethnicGroup",
            "01",
            "education",
            "31",
            "politicalStatus",
            "13",
            "organizationId",
            "A1",
            "basis",
            "POSTING");
    Api.clerk().body(person).post("/v1/persons").then().statusCode(201);
  }

  private static void act(String id, String act, Map<String, String> body) {
    Api.clerk().body(body).post("/v1/members/" + id + "/" + act).then().statusCode(200);
  }

  /** Refused where the days do not follow each other; then nothing has changed. */
  private static void tried(String id, String act, Map<String, String> body) {
    assertThat(Api.clerk().body(body).post("/v1/members/" + id + "/" + act).statusCode())
        .isIn(200, 422);
  }

  /** Until the publisher has computed every mark. */
  private void settle() {
    for (int i = 0; i < 600; i++) {
      if (Table.one(database, "select count(*) from figure_mark").equals("0")) {
        return;
      }
      try {
        Thread.sleep(25);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("marks stay");
  }
}
