package io.jiceng.kit.figure;

import static io.jiceng.kit.stream.TestDatabase.id;
import static io.jiceng.kit.stream.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jiceng.kit.stream.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FigurePublisherTest {
  private static final int HERE = 1;
  private static final int THERE = 2;

  private final TestDatabase database = TestDatabase.fresh();
  private final FigurePublisher publisher =
      new FigurePublisher(Ledger.CATALOGUE, "ledger", database.transactions());
  private final Ledger ledger;

  FigurePublisherTest() throws SQLException {
    ledger = new Ledger(database);
  }

  @BeforeEach
  void accounts() throws SQLException {
    ledger.account(11, HERE);
    ledger.account(12, THERE);
    publishAll();
  }

  @Test
  void aWriteBecomesTheWholeSetOfItsOrganisationAndYear() throws SQLException {
    ledger.entry(11, "2024-03-05", "10.50");
    ledger.entry(11, "2024-03-31", "100");
    ledger.entry(11, "2023-01-01", "7");
    publisher.prepare();
    assertThat(publisher.pending(10))
        .extracting(CellSet::organizationId, CellSet::view, CellSet::year, CellSet::cells)
        .containsExactlyInAnyOrder(
            tuple(
                id(HERE),
                "entry",
                2024,
                "{\"entry.amount\": {\"3\": 110.5}, \"entry.big-amount\": {\"3\": 100}}"),
            tuple(id(HERE), "entry", 2023, "{\"entry.amount\": {\"1\": 7}}"));
    assertThat(marks()).isZero();
  }

  @Test
  void whatDoesNotChangeANumberIsNotSent() throws SQLException {
    ledger.entry(11, "2024-03-05", "10.50");
    publishAll();
    database.run("update entry set day = '2024-03-06'");
    assertThat(publisher.prepare()).isEqualTo(new Prepared(1, 0, false, List.of()));
    assertThat(publisher.pending(10)).isEmpty();
  }

  @Test
  void anEmptiedSetIsSentAsAnEmptySet() throws SQLException {
    ledger.entry(11, "2024-03-05", "10.50");
    publishAll();
    database.run("delete from entry");
    publisher.prepare();
    assertThat(publisher.pending(10)).extracting(CellSet::cells).containsExactly("{}");
  }

  @Test
  void aChangeBetweenSendingAndConfirmingStaysUnsent() throws SQLException {
    ledger.entry(11, "2024-03-05", "10");
    publisher.prepare();
    List<CellSet> sent = publisher.pending(10);
    ledger.entry(11, "2024-03-05", "1");
    publisher.prepare();
    publisher.confirm(sent);
    assertThat(publisher.pending(10))
        .singleElement()
        .satisfies(set -> assertThat(set.cells()).contains("11"))
        .satisfies(set -> assertThat(set.version()).isGreaterThan(sent.getFirst().version()));
  }

  @Test
  void aConfirmationOfAnEarlierEpochCountsNothing() throws SQLException {
    ledger.entry(11, "2024-03-05", "10");
    publisher.prepare();
    List<CellSet> sent = publisher.pending(10);
    database.run("update publisher_state set epoch = epoch + 1");
    publisher.confirm(sent);
    assertThat(publisher.pending(10)).hasSize(1);
  }

  @Test
  void aWriterThatCommitsAfterTheSnapshotIsPublishedNext() throws SQLException {
    try (Connection slow = database.connect()) {
      slow.setAutoCommit(false);
      run(slow, "insert into entry values (?, ?, '2024-03-05', 5)", id(91), id(11));
      ledger.entry(11, "2024-03-06", "1");
      publishAll();
      assertThat(cells(HERE)).contains("\"3\": 1}");
      slow.commit();
    }
    publishAll();
    assertThat(cells(HERE)).contains("\"3\": 6}");
  }

  /**
   * The writer resolved its owner before the account moved, and commits after the move was
   * published.
   */
  @Test
  void aWriterThatResolvedTheOldOwnerReachesTheNewOne() throws SQLException {
    try (Connection slow = database.connect();
        Connection slower = database.connect()) {
      slow.setAutoCommit(false);
      slower.setAutoCommit(false);
      run(slower, "update account set name = 'x' where id = ?", id(12));
      run(slow, "insert into entry values (?, ?, '2024-03-05', 5)", id(91), id(11));
      database.run("update account set organization_id = ? where id = ?", id(THERE), id(11));
      publishAll();
      assertThat(
              database.rows(
                  "select cells from figure_cell_set where organization_id = ?", id(THERE)))
          .isEmpty();
      slow.commit();
      publishAll();
      assertThat(cells(THERE)).contains("\"3\": 5}");
      assertThat(marks()).as("waits for the other writer").isEqualTo(2);
      slower.commit();
    }
    publishAll();
    assertThat(marks()).isZero();
  }

  @Test
  void aMovedAccountLeavesOneAndEntersTheOther() throws SQLException {
    ledger.entry(11, "2024-03-05", "10");
    publishAll();
    ledger.account(11, THERE);
    publishAll();
    assertThat(cells(HERE)).isEqualTo("{}");
    assertThat(cells(THERE)).contains("10");
  }

  @Test
  void anotherDefinitionComputesTheViewAgain() throws SQLException {
    ledger.entry(11, "2024-03-05", "10");
    publishAll();
    database.run(
        """
        create or replace view figure_entry as
        select a.organization_id, figure_month(e.day) as month, e.id as record_id,
               case when e.amount > 0 then e.amount * 2 end as value, true as big
          from entry e join account a on a.id = e.account_id
        """);
    checkViews();
    publishAll();
    assertThat(cells(HERE)).contains("20");
    checkViews();
    assertThat(marks()).isZero();
  }

  @Test
  void theOpeningMonthAndTheHorizonMoveTheirViews() throws SQLException {
    checkViews();
    ledger.site(31, HERE, "2001-05-05");
    database.run("update site set closed_on = '2028-03-03'");
    publishAll();
    assertThat(database.rows("select year, cells from figure_cell_set where view = 'site'"))
        .containsExactly("2018|{\"site.count\": {\"1\": 1}}");
    database.run("insert into parameter_declaration values ('openingMonth', '2019-04')");
    moveCalendar("2027-01-01");
    publishAll();
    assertThat(
            database.rows("select year, cells from figure_cell_set where view = 'site' order by 1"))
        .containsExactly(
            "2018|{}", "2019|{\"site.count\": {\"4\": 1}}", "2028|{\"site.count\": {\"3\": -1}}");
  }

  @Test
  void aViewThatIsDeclaredNoMoreBecomesEmpty() throws SQLException {
    ledger.site(31, HERE, "2020-05-05");
    publishAll();
    var without = FigureCatalogue.parse(List.of("views: []"));
    database.transactions().run(c -> new ViewVersions(without).check(c));
    var successor = new FigurePublisher(without, "ledger", database.transactions());
    successor.prepare();
    assertThat(successor.pending(9)).extracting(CellSet::cells).containsExactly("{}");
  }

  @Test
  void triggersAreInstalledOnceAndFollowTheDeclaration() throws SQLException {
    String triggers =
        "select tgname from pg_trigger where tgname like 'figure_mark%' and tgrelid = 'site'::regclass";
    List<String> before = database.rows(triggers.replace("tgname from", "oid from"));
    database
        .transactions()
        .run(
            c -> {
              new MarkTriggers(Ledger.CATALOGUE).install(c);
              return 0;
            });
    assertThat(database.rows(triggers.replace("tgname from", "oid from")))
        .isEqualTo(before)
        .hasSize(4);
    var without = FigureCatalogue.parse(List.of("views: []"));
    database
        .transactions()
        .run(
            c -> {
              new MarkTriggers(without).install(c);
              return 0;
            });
    assertThat(database.rows(triggers)).isEmpty();
  }

  @Test
  void everyChangeOfASourceMarksWhatItChanges() throws SQLException {
    ledger.entry(11, "2024-03-05", "10");
    ledger.entry(12, "2025-07-05", "210");
    ledger.site(31, HERE, "2020-05-05");
    ledger.site(32, THERE, "2021-05-05");
    try (Connection connection = database.connect()) {
      var coverage = new MarkCoverage(Ledger.CATALOGUE, connection);
      assertThat(coverage.unmarked()).isEmpty();
      assertThat(coverage.tried()).hasSizeGreaterThan(25);
    }
  }

  @Test
  void aSourceThatNamesTheWrongOwnerIsFound() throws SQLException {
    ledger.entry(11, "2024-03-05", "10");
    var wrong =
        FigureCatalogue.parse(
            List.of(
                """
                views:
                  - id: entry
                    records: entries
                    sources:
                      - {table: entry, organizations: "select a.organization_id from changed x join account a on a.id <> x.account_id"}
                figures: [{id: entry.amount, view: entry, kind: FLOW, zh: 金额, en: Amount, unit: yuan, precision: 2}]
                """));
    try (Connection connection = database.connect()) {
      assertThat(new MarkCoverage(wrong, connection).unmarked()).isNotEmpty();
    }
  }

  @Test
  void aTableThatIsReadAndNotNamedIsFound() throws SQLException {
    ledger.entry(11, "2024-03-05", "10");
    var wrong =
        FigureCatalogue.parse(
            List.of(
                """
                views:
                  - {id: entry, records: entries, sources: [{table: account, organization: organization_id}]}
                figures: [{id: entry.amount, view: entry, kind: FLOW, zh: 金额, en: Amount, unit: yuan, precision: 2}]
                """));
    try (Connection connection = database.connect()) {
      assertThat(new MarkCoverage(wrong, connection).unmarked())
          .anyMatch(s -> s.startsWith("entry."));
    }
  }

  @Test
  void aViewWhoseSqlFailsHoldsUpNoOther() throws SQLException {
    ledger.site(31, HERE, "2020-05-05");
    ledger.entry(11, "2024-03-05", "10");
    database.run(
        """
        create or replace view figure_entry as
        select a.organization_id, figure_month(e.day) as month, e.id as record_id, e.amount / 0 as value, true as big
          from entry e join account a on a.id = e.account_id
        """);
    assertThat(publisher.prepare()).isEqualTo(new Prepared(1, 1, false, List.of("entry")));
    assertThat(publisher.pending(9)).extracting(CellSet::view).containsExactly("site");
    assertThat(marks()).isEqualTo(1);
  }

  private void checkViews() throws SQLException {
    database.transactions().run(c -> new ViewVersions(Ledger.CATALOGUE).check(c));
  }

  private void moveCalendar(String today) throws SQLException {
    database.transactions().run(c -> FigureConstants.refresh(c, java.time.LocalDate.parse(today)));
    checkViews();
  }

  private void publishAll() throws SQLException {
    publisher.prepare();
    publisher.confirm(publisher.pending(1000));
  }

  private long marks() throws SQLException {
    return Long.parseLong(database.one("select count(*) from figure_mark"));
  }

  private String cells(int organization) throws SQLException {
    return database.one(
        "select cells from figure_cell_set where view = 'entry' and organization_id = ?",
        id(organization));
  }
}
