package io.jiceng.kit.tree;

import static io.jiceng.kit.stream.TestDatabase.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.stream.TestDatabase;
import io.jiceng.kit.stream.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TreeReplicaTest {
  private final TestDatabase database = TestDatabase.fresh();
  private final List<String> told = new ArrayList<>();
  private final TreeReplica replica =
      new TreeReplica(
          List.of(
              new TreeObserver() {
                @Override
                public void before(Connection connection, Set<UUID> touched) {
                  told.add("before " + numbers(touched));
                }

                @Override
                public void after(Connection connection, Set<UUID> touched) {
                  told.add("after " + numbers(touched));
                }

                @Override
                public void parametersChanged(
                    Connection connection, Set<ChangedParameter> changes) {
                  changes.forEach(change -> told.add("parameter " + change.code()));
                }
              }));

  private long epoch = 7;
  private long revision;

  @BeforeEach
  void rootAndCounty() throws SQLException {
    apply(under(1, null), under(2, 1), under(3, 1), under(4, 2), under(5, 4), end());
    told.clear();
  }

  @Test
  void pathsRunFromTheRoot() throws SQLException {
    assertThat(path(5)).isEqualTo("1.2.4.5");
    assertThat(path(1)).isEqualTo("1");
  }

  @Test
  void aMoveRewritesTheWholeSubtreeAndTellsWhoMoved() throws SQLException {
    apply(moved(4, 2, "2024-03-15", 3));
    assertThat(path(4)).isEqualTo("1.3.4");
    assertThat(path(5)).isEqualTo("1.3.4.5");
    assertThat(told).containsExactly("before [4]", "after [4]");
    assertThat(storedLinks(4)).containsExactly("2|0|24290", "3|24290|2147483647");
  }

  @Test
  void aRenamingTellsNobody() throws SQLException {
    apply(under(4, 2));
    assertThat(told).isEmpty();
  }

  @Test
  void intervalsInsideAMonthVanish() {
    var links =
        List.of(
            new ParentLink(id(1), ParentLink.EVER, LocalDate.of(2024, 3, 2)),
            new ParentLink(id(2), LocalDate.of(2024, 3, 2), LocalDate.of(2024, 3, 30)),
            new ParentLink(id(1), LocalDate.of(2024, 3, 30), null));
    assertThat(MonthLink.of(links)).containsExactly(new MonthLink(id(1), 0, Integer.MAX_VALUE));
  }

  @Test
  void anOlderVersionIsIgnored() throws SQLException {
    Version before = next();
    apply(moved(4, 2, "2024-03-15", 3));
    apply(new TreeFact.Organization(before, state(4, links(2))));
    assertThat(path(4)).isEqualTo("1.3.4");
  }

  @Test
  void childrenBeforeTheirParentAreRepathedWhenItArrives() throws SQLException {
    apply(under(7, 6), under(8, 7));
    assertThat(path(8)).isEqualTo("7.8");
    apply(under(6, 1));
    assertThat(path(8)).isEqualTo("1.6.7.8");
  }

  @Test
  void twoStatesThatCrossedDoNotLoop() throws SQLException {
    apply(under(2, 5));
    assertThat(path(2)).isEqualTo("2");
    assertThat(path(4)).isEqualTo("4");
    apply(under(5, 1));
    assertThat(path(4)).isEqualTo("1.5.2.4");
  }

  @Test
  void aPoisonedNodeIsOutOfEveryScopeUntilHealed() throws SQLException {
    database
        .transactions()
        .run(
            c -> {
              replica.poison(c, id(4));
              return 0;
            });
    assertThat(path(4)).isEqualTo("null");
    assertThat(path(5)).isEqualTo("5");
    apply(under(4, 2));
    assertThat(path(5)).isEqualTo("1.2.4.5");
  }

  @Test
  void theEndOfARestatementDropsWhatItDidNotName() throws SQLException {
    revision = 0;
    epoch = 8;
    apply(new TreeFact.Begin(next()), under(1, null), under(2, 1), under(5, 2));
    assertThat(TreeProgress.applied(database.dataSource())).isEqualTo(new Version(7, 5));
    apply(end());
    assertThat(database.rows("select right(organization_id::text, 1) from org_tree order by 1"))
        .containsExactly("1", "2", "5");
    assertThat(told).contains("before [3, 4]", "after [3, 4]");
    assertThat(TreeProgress.applied(database.dataSource())).isEqualTo(new Version(8, revision));
    apply(new TreeFact.Organization(new Version(7, 999), state(3, links(1))));
    assertThat(database.one("select count(*) from org_tree")).isEqualTo("3");
  }

  @Test
  void theNearestAncestorsParameterWinsUnderTheTreeOfTheMonth() throws SQLException {
    database.run("insert into parameter_declaration values ('limit', '7')");
    assertThat(rule(5, "2024-05-01")).isEqualTo("7");
    apply(parameter(91, 1, "10", "2020-01-01", null), parameter(92, 3, "20", null, "2024-07-01"));
    assertThat(told).containsExactly("parameter limit", "parameter limit");
    apply(moved(4, 2, "2024-03-15", 3));
    assertThat(rule(5, "2024-02-01")).isEqualTo("10");
    assertThat(rule(5, "2024-03-01")).isEqualTo("20");
    assertThat(rule(5, "2024-07-01")).isEqualTo("10");
    apply(new TreeFact.ParameterRemoved(next(), id(91)));
    assertThat(rule(5, "2024-07-01")).isEqualTo("7");
  }

  private Version next() {
    return new Version(epoch, ++revision);
  }

  private void apply(TreeFact... facts) throws SQLException {
    database
        .transactions()
        .run(
            connection -> {
              replica.apply(connection, List.of(facts));
              return facts.length;
            });
  }

  private TreeFact end() {
    return new TreeFact.End(new Version(epoch, 0));
  }

  private TreeFact under(int number, @Nullable Integer parent) {
    return new TreeFact.Organization(next(), state(number, links(parent)));
  }

  private TreeFact moved(int number, int from, String on, int to) {
    LocalDate day = LocalDate.parse(on);
    return new TreeFact.Organization(
        next(),
        state(
            number,
            List.of(
                new ParentLink(id(from), ParentLink.EVER, day),
                new ParentLink(id(to), day, null))));
  }

  private TreeFact parameter(
      int number, int organization, String value, @Nullable String from, @Nullable String to) {
    return new TreeFact.Parameter(
        next(),
        new ParameterState(
            id(number),
            "limit",
            id(organization),
            value,
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            null,
            null));
  }

  private static List<ParentLink> links(@Nullable Integer parent) {
    return List.of(new ParentLink(parent == null ? null : id(parent), ParentLink.EVER, null));
  }

  private static OrganizationState state(int number, List<ParentLink> links) {
    return new OrganizationState(
        id(number), "c" + number, "n", null, null, null, null, null, "ACTIVE", null, null, links);
  }

  private String path(int number) throws SQLException {
    String path =
        database.one("select path::text from org_tree where organization_id = ?", id(number));
    return path.replaceAll("0190000000007000800000000{0,6}", "").replaceAll("0+([1-9])", "$1");
  }

  private List<String> storedLinks(int number) throws SQLException {
    return database.rows(
        "select right(parent_id::text, 1), from_month, to_month from org_link where organization_id = ? order by 2",
        id(number));
  }

  private String rule(int number, String month) throws SQLException {
    return database.one("select rule_value('limit', ?, ?::date)", id(number), month);
  }

  private static Set<Long> numbers(Set<UUID> ids) {
    var numbers = new TreeSet<Long>();
    ids.forEach(id -> numbers.add(id.getLeastSignificantBits() & 0xffff));
    return numbers;
  }
}
