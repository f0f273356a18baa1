package io.jiceng.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.CallerSnapshot;
import io.jiceng.kit.audit.AuditVerification.Fault;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.thing.SmallTree;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditTest {
  @Inject DataSource database;
  @Inject Audit audit;
  @Inject AuditLog log;
  @Inject AuditVerifier verifier;
  @Inject Caller caller;

  private final UUID record = UUID.randomUUID();
  private final UUID person = UUID.randomUUID();

  @BeforeEach
  void threeSealedEntries() throws InterruptedException {
    SmallTree.plant(database);
    caller.actAs(new CallerSnapshot("somebody", Set.of("clerk"), Set.of("A"), null));
    for (var action : List.of("created", "changed", "closed")) {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  audit.record(
                      action, "thing", record, SmallTree.id("A1"), null, Map.of("name", action)));
    }
    sealed();
  }

  /** Within a second, with room for a slow machine. */
  private void sealed() throws InterruptedException {
    for (int i = 0; i < 200 && !update("select from audit_pending").isBlank(); i++) {
      Thread.sleep(50);
    }
    assertThat(verifier.verify(null).firstBroken()).isNull();
  }

  /** Runs SQL as somebody with the database's own keys would: past the triggers. */
  private String update(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      try {
        boolean rows = statement.execute(sql);
        return rows && statement.getResultSet().next() ? "rows" : "";
      } finally {
        statement.execute("set session_replication_role = origin");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void refusesToBeChanged() {
    assertThatThrownBy(
            () -> {
              try (var connection = database.getConnection();
                  var statement = connection.createStatement()) {
                statement.execute("update audit_entry set action = 'nothing'");
              }
            })
        .hasMessageContaining("append-only");
  }

  @Test
  void anEntryStandsOrFallsWithItsTransaction() {
    var other = UUID.randomUUID();
    QuarkusTransaction.begin();
    audit.record("created", "thing", other, null, null, Map.of());
    QuarkusTransaction.rollback();
    var filter = new AuditFilter(other, null, null, null, null, null, null, null);
    assertThat(log.of(filter, PageRequest.of(10, null)).items()).isEmpty();
    assertThatThrownBy(() -> audit.record("created", "thing", other, null, null, Map.of()))
        .isInstanceOf(TransactionalException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update audit_entry set action = 'left' where record_id = '%s' and action = 'changed' | ALTERED",
        "update audit_entry set at = at - interval '1 day' where record_id = '%s' and action = 'changed' | ALTERED",
        "update audit_entry set after = '{\"name\": \"x\"}' where record_id = '%s' and action = 'changed' | ALTERED",
        "delete from audit_entry where record_id = '%s' and action = 'changed' | DELETED",
        "delete from audit_seal s using audit_entry e where e.id = s.entry_id and e.record_id = '%s' and action = 'changed' | SEAL_MISSING",
        "update audit_seal s set entry_id = o.entry_id from audit_seal o, audit_entry e where e.id = s.entry_id and e.record_id = '%s' and e.action = 'changed' and o.seq = s.seq + 1 | ALTERED"
      })
  void namesTheFirstBrokenEntry(String tampering, Fault fault) {
    update("create table kept_entry as select * from audit_entry");
    update("create table kept_seal as select * from audit_seal");
    long place = place("changed");
    try {
      update("alter table audit_seal drop constraint audit_seal_entry_id_key");
      update(tampering.formatted(record));
      var broken = verifier.verify(null).firstBroken();
      assertThat(broken).isNotNull();
      assertThat(broken.fault()).isEqualTo(fault);
      assertThat(broken.seq()).isEqualTo(place);
    } finally {
      update("delete from audit_entry");
      update("delete from audit_seal");
      update("insert into audit_entry select * from kept_entry");
      update("insert into audit_seal select * from kept_seal");
      update("alter table audit_seal add unique (entry_id)");
      update("drop table kept_entry, kept_seal");
    }
    assertThat(verifier.verify(null).intact()).isTrue();
  }

  private long place(String action) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                """
                select s.seq from audit_seal s join audit_entry e on e.id = s.entry_id
                where e.record_id = ? and e.action = ?
                """)) {
      select.setObject(1, record);
      select.setString(2, action);
      try (var found = select.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aCutEndIsFoundByAnEarlierNote() {
    var head = verifier.verify(null);
    assertThat(verifier.verify(new AuditVerifier.Noted(head.headSeq(), head.headHash())).intact())
        .isTrue();
    var beyond = new AuditVerifier.Noted(head.headSeq() + 1_000_000, head.headHash());
    assertThat(verifier.verify(beyond).firstBroken())
        .extracting(AuditVerification.Broken::fault)
        .isEqualTo(Fault.NOT_AS_NOTED);
    var other = new AuditVerifier.Noted(head.headSeq(), "00");
    assertThat(verifier.verify(other).intact()).isFalse();
  }

  @Test
  void aPersonSeesWhoLooked() {
    audit.read(
        "revealed", "thing", record, SmallTree.id("A1"), person, "a letter", List.of("phone"));
    var seen = log.of(AuditFilter.about(person), PageRequest.of(10, null)).items();
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().purpose()).isEqualTo("a letter");
    assertThat(seen.getFirst().after()).isEqualTo("{\"fields\":[\"phone\"]}");
    assertThat(seen.getFirst().subject()).isEqualTo("somebody");
  }

  private static RequestSpecification as(String role, String scope) {
    return given().auth().oauth2(Tokens.of("test-" + role, List.of(role), List.of(scope)));
  }

  @Test
  void auditorsReadTheirScope() {
    as("auditor", "A")
        .get("/v1/audit?limit=2&recordId=" + record)
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].action", equalTo("closed"))
        .body("items[0].after.name", equalTo("closed"));
    as("auditor", "A")
        .get("/v1/audit?action=created&recordId=" + record)
        .then()
        .body("items", hasSize(1));
    as("auditor", "B").get("/v1/audit?recordId=" + record).then().body("items", hasSize(0));
    as("clerk", "A").get("/v1/audit").then().statusCode(403);
    as("auditor", "A").get("/v1/audit?from=yesterday").then().statusCode(400);
    as("auditor", "A")
        .get("/v1/audit/verification")
        .then()
        .statusCode(200)
        .body("intact", equalTo(true));
  }

  @Test
  void sealsManyAtOnce() throws InterruptedException {
    var entries =
        IntStream.range(0, 3_000)
            .mapToObj(
                i ->
                    AuditEntry.of(
                        "created", "thing", UUID.randomUUID(), null, null, Map.of("n", i)))
            .toList();
    QuarkusTransaction.requiringNew().run(() -> audit.record(entries));
    sealed();
  }

  /** Writers of their own transactions; how old the oldest unsealed entry is, looked at often. */
  @Test
  void sealsWithinASecondWhileOthersWrite() throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(6).toNanos();
    var ages = new ArrayList<Long>();
    int written = 0;
    try (var writers = Executors.newFixedThreadPool(3)) {
      var writing =
          IntStream.range(0, 3).mapToObj(_ -> writers.submit(() -> writeUntil(end))).toList();
      while (System.nanoTime() < end) {
        ages.add(oldestPendingMs());
        Thread.sleep(20);
      }
      for (var writer : writing) {
        written += writer.get();
      }
    }
    ages.sort(null);
    var late = ages.get(ages.size() * 9 / 10);
    System.out.printf(
        "%d entries in 6 s; oldest unsealed: median %d ms, nine tenths %d ms, worst %d ms%n",
        written, ages.get(ages.size() / 2), late, ages.getLast());
    assertThat(late).isLessThan(1_000);
    sealed();
  }

  private int writeUntil(long end) {
    int written = 0;
    Arc.container().requestContext().activate();
    caller.actAs(new CallerSnapshot("writer", Set.of("clerk"), Set.of("A"), null));
    while (System.nanoTime() < end) {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  audit.record("changed", "thing", UUID.randomUUID(), null, null, Map.of("n", 1)));
      written++;
    }
    Arc.container().requestContext().terminate();
    return written;
  }

  private long oldestPendingMs() throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.createStatement();
        var age =
            query.executeQuery(
                """
                select coalesce(extract(epoch from clock_timestamp() - min(e.at)) * 1000, 0)::bigint
                from audit_pending p join audit_entry e on e.id = p.entry_id
                """)) {
      age.next();
      return age.getLong(1);
    }
  }
}
