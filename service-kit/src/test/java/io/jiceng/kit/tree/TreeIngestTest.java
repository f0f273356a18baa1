package io.jiceng.kit.tree;

import static io.jiceng.kit.stream.TestDatabase.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Relay;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.Message;
import io.jiceng.kit.stream.PublisherState;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.TestDatabase;
import io.jiceng.kit.stream.Version;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** org-service's statements through relay and ingest into another service's replica. */
class TreeIngestTest {
  private final TestDatabase organization = TestDatabase.fresh();
  private final TestDatabase other = TestDatabase.fresh();
  private final TreeReplica replica = new TreeReplica(List.of());
  private final TreeAuthority authority =
      new TreeAuthority(
          organization.dataSource(),
          replica,
          new ChangeOutbox(organization.dataSource(), Clock.systemUTC()),
          "org");
  private final Relay relay = new Relay("org", organization.transactions());
  private final TreeIngest ingest =
      new TreeIngest(other.transactions(), replica, Clock.systemUTC());
  private final List<Received> topic = new ArrayList<>();

  TreeIngestTest() throws SQLException {
    organization.transactions().run(c -> PublisherState.read(c, "org"));
    organization.run("update publisher_state set epoch = 3");
    topic.add(marker("begin"));
    state(1, null);
    state(2, 1);
    topic.add(marker("end"));
  }

  @Test
  void whatIsStatedArrives() throws SQLException {
    Version version = state(3, 2);
    stateParameter("limit", "5");
    relayAndIngest();
    assertThat(rows(other)).isEqualTo(rows(organization)).hasSize(3);
    assertThat(TreeProgress.applied(other.dataSource()).revision())
        .isEqualTo(version.revision() + 1);
    assertThat(other.one("select rule_value('limit', ?, current_date)", id(3))).isEqualTo("5");
  }

  @Test
  void theSameBatchTwiceIsRefusedByThePosition() throws SQLException {
    relayAndIngest();
    assertThat(ingest.accept("t1", 0, topic, topic.size())).isFalse();
    assertThat(ingest.accept("t2", 0, topic, topic.size())).as("another topic id").isTrue();
    assertThat(ingest.position("t2")).isEqualTo(topic.size());
    assertThat(ingest.position("t3")).isZero();
  }

  @Test
  void aPoisonedNodeIsBuriedAndHealedByTheNextState() throws SQLException {
    state(3, 2);
    relayAndIngest();
    int before = topic.size();
    topic.add(received("organization/" + id(2), "{\"id\":\"" + id(2) + "\"", 50));
    topic.add(received("organization/" + id(3), "{\"id\":\"" + id(2) + "\"}", 51));
    topic.add(received("parameter/nonsense", "{}", 52));
    ingest.accept("t1", before, topic.subList(before, topic.size()), topic.size());
    assertThat(other.rows("select path is null from org_tree order by organization_id"))
        .containsExactly("f", "t", "t");
    assertThat(other.one("select count(*) from dead_letter")).isEqualTo("3");
    assertThat(ingest.replay("parameter/nonsense")).isEqualTo(1);
    before = topic.size();
    organization.run("update tree_state set stated = 60");
    state(2, 1);
    state(3, 2);
    relayed();
    ingest.accept("t1", before, topic.subList(before, topic.size()), topic.size());
    assertThat(rows(other)).isEqualTo(rows(organization));
    assertThat(other.one("select count(*) from dead_letter")).isEqualTo("1");
  }

  @Test
  void whatTheDatabaseRefusesIsBuriedAlone() throws SQLException {
    relayAndIngest();
    int before = topic.size();
    String state = Json.write(organizationState(4, 1)).replace("\"c4\"", "\"c\\u0000\"");
    topic.add(received("organization/" + id(4), state, 70));
    organization.run("update tree_state set stated = 70");
    state(5, 1);
    relayed();
    ingest.accept("t1", before, topic.subList(before, topic.size()), topic.size());
    assertThat(other.rows("select code from org_tree order by 1"))
        .containsExactly("c1", "c2", "c5");
    assertThat(other.rows("select key from dead_letter")).containsExactly("organization/" + id(4));
  }

  private void stateParameter(String code, String value) {
    authority.stateParameters(
        List.of(
            new ParameterState(
                id(9), code, id(1), value, LocalDate.of(2020, 1, 1), null, null, "P")));
  }

  private Version state(int number, @Nullable Integer parent) throws SQLException {
    return organization
        .transactions()
        .run(
            c ->
                authority.state(
                    c, List.of(organizationState(number, parent)), List.of(), List.of()));
  }

  private static OrganizationState organizationState(int number, @Nullable Integer parent) {
    return new OrganizationState(
        id(number),
        "c" + number,
        "组织" + number,
        null,
        null,
        null,
        null,
        null,
        "ACTIVE",
        LocalDate.of(2001, 7, 1),
        null,
        List.of(new ParentLink(parent == null ? null : id(parent), ParentLink.EVER, null)));
  }

  private void relayAndIngest() throws SQLException {
    relayed();
    assertThat(ingest.accept("t1", 0, topic, topic.size())).isTrue();
  }

  /** Between the markers at first, behind everything later. */
  private void relayed() throws SQLException {
    List<Relay.Waiting> waiting = relay.pending(100);
    int at = topic.size() == 2 ? 1 : topic.size();
    for (Relay.Waiting each : waiting) {
      Message message = each.message();
      topic.add(
          at++, new Received(Topics.TREE, 0, 0, message.key(), message.value(), message.headers()));
    }
    relay.confirm(waiting, List.of());
  }

  private static Received marker(String kind) {
    return received(kind, "{}", 0, kind);
  }

  private static Received received(String key, String value, long revision) {
    return received(key, value, revision, key.substring(0, key.indexOf('/')));
  }

  private static Received received(String key, String value, long revision, String kind) {
    Map<String, String> headers = new HashMap<>();
    headers.put("service", "org");
    headers.put("epoch", "3");
    headers.put("revision", String.valueOf(revision));
    headers.put("kind", kind);
    return new Received(Topics.TREE, 0, revision, key, value, headers);
  }

  private static List<String> rows(TestDatabase database) throws SQLException {
    return database.rows(
        "select code, name, founded_on, path, epoch, revision from org_tree order by organization_id");
  }
}
