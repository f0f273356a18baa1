package io.jiceng.member.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Spreadsheet;
import io.jiceng.member.Api;
import io.jiceng.member.Organizations;
import io.jiceng.member.Table;
import io.jiceng.member.TestNumbers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Prints how an import compares with COPY of the same rows; run with {@code -Dtest.excluded=}. */
@Tag("long")
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MemberImportSpeedTest {
  private static final int ROWS = 20_000;

  @Inject DataSource database;

  @Test
  void importsManyMembers() throws Exception {
    Organizations.plant(database);
    imported(file(0, 500));
    for (int round = 1; round <= 3; round++) {
      var file = file(round, ROWS);
      long start = System.nanoTime();
      var job = imported(file);
      double imported = (System.nanoTime() - start) / 1e9;
      assertThat(job.getInt("created")).isEqualTo(ROWS);
      start = System.nanoTime();
      assertThat(imported(file).getInt("unchanged")).isEqualTo(ROWS);
      double again = (System.nanoTime() - start) / 1e9;
      double copied = copy();
      System.out.printf(
          "%,d members: import %.2f s, again %.2f s, COPY %.2f s, ratio %.1f%n",
          ROWS, imported, again, copied, imported / copied);
    }
  }

  /** The same members as text, as a table and as a sheet; each time they are stored anew. */
  @Test
  void readsSheetsBesideTables() throws Exception {
    Organizations.plant(database);
    imported(file(0, 500));
    for (int round = 10; round <= 12; round++) {
      var rows = rows(3 * round, ROWS);
      double csv = timed(table(rows), "CSV");
      double xlsx = timed(sheet(rows(3 * round + 1, ROWS)), "XLSX");
      double ndjson = timed(file(3 * round + 2, ROWS), "NDJSON");
      System.out.printf(
          "%,d members: NDJSON %.2f s, CSV %.2f s, XLSX %.2f s, XLSX / CSV %.2f%n",
          ROWS, ndjson, csv, xlsx, xlsx / csv);
    }
  }

  private static double timed(byte[] file, String format) throws InterruptedException {
    long start = System.nanoTime();
    assertThat(imported(file, format).getInt("created")).isEqualTo(ROWS);
    return (System.nanoTime() - start) / 1e9;
  }

  private static byte[] table(List<Map<String, Object>> rows) {
    var text = new StringBuilder(String.join(",", rows.getFirst().keySet())).append('\n');
    for (var row : rows) {
      text.append(row.values().stream().map(String::valueOf).collect(Collectors.joining(",")))
          .append('\n');
    }
    return text.toString().getBytes(UTF_8);
  }

  private static byte[] sheet(List<Map<String, Object>> rows) {
    var sheet = Spreadsheet.headed(rows.getFirst().keySet().toArray(String[]::new));
    rows.forEach(sheet::add);
    return sheet.bytes();
  }

  /** The newest rows of the three tables, by plain COPY into tables of the same shape. */
  private double copy() throws Exception {
    double seconds = 0;
    try (var connection = database.getConnection()) {
      var copies = connection.unwrap(PGConnection.class).getCopyAPI();
      for (var table : new String[] {"person", "member", "membership_period"}) {
        var rows = new ByteArrayOutputStream();
        int limit = table.equals("membership_period") ? 2 * ROWS : ROWS;
        copies.copyOut(
            "copy (select * from %s order by id desc limit %d) to stdout".formatted(table, limit),
            rows);
        Table.run(database, "drop table if exists copy_" + table);
        Table.run(database, "create table copy_%1$s (like %1$s including all)".formatted(table));
        long start = System.nanoTime();
        copies.copyIn(
            "copy copy_%s from stdin".formatted(table),
            new ByteArrayInputStream(rows.toByteArray()));
        seconds += (System.nanoTime() - start) / 1e9;
      }
    }
    return seconds;
  }

  private static byte[] file(int round, int rows) {
    var text = new StringBuilder();
    rows(round, rows).forEach(row -> text.append(json(row)).append('\n'));
    return text.toString().getBytes(UTF_8);
  }

  private static List<Map<String, Object>> rows(int round, int count) {
    var rows = new ArrayList<Map<String, Object>>(count);
    for (int i = 0; i < count; i++) {
      var born = LocalDate.of(1950, 1, 1).plusDays(i % 15_000);
      var row = new LinkedHashMap<>(Api.member());
      row.put("idNumber", TestNumbers.of(born, 100_000 + round * 2000 + i / 15_000 * 2));
      row.put("joinedOn", born.plusYears(25).toString());
      row.put("fullSince", born.plusYears(26).toString());
      row.put("organizationId", i % 2 == 0 ? "A1" : "A2");
      rows.add(row);
    }
    return rows;
  }

  private static String json(Map<String, Object> row) {
    var text = new StringBuilder("{");
    row.forEach((name, value) -> text.append("\"%s\":\"%s\",".formatted(name, value)));
    return text.deleteCharAt(text.length() - 1).append('}').toString();
  }

  private static JsonPath imported(byte[] file) throws InterruptedException {
    return imported(file, "NDJSON");
  }

  private static JsonPath imported(byte[] file, String format) throws InterruptedException {
    var id =
        Api.clerk()
            .contentType("application/octet-stream")
            .body(file)
            .post("/v1/imports?resource=members&format=" + format)
            .then()
            .statusCode(202)
            .extract()
            .<String>path("id");
    while (true) {
      var job = Api.clerk().get("/v1/imports/" + id).jsonPath();
      if (job.get("finishedAt") != null) {
        return job;
      }
      Thread.sleep(20);
    }
  }
}
