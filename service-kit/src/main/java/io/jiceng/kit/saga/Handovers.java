package io.jiceng.kit.saga;

import com.fasterxml.jackson.core.type.TypeReference;
import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.CallerSnapshot;
import io.jiceng.kit.access.Role;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries out each order once, whole or not at all, and answers it. */
@ApplicationScoped
class Handovers implements SagaHandler {
  private static final String FIND =
      "select attempt, done, counts::text from handover where order_id = ? for update";

  private static final String SAVE =
      """
      insert into handover (order_id, attempt, done, counts, problems, handled_at)
      values (?, ?, ?, ?::jsonb, ?::jsonb, ?)
      on conflict (order_id) do update set attempt = excluded.attempt, done = excluded.done,
        counts = excluded.counts, problems = excluded.problems, handled_at = excluded.handled_at
      """;

  private final DataSource database;
  private final Instance<HandoverReceiver> receivers;
  private final ChangeOutbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final String service;

  Handovers(
      DataSource database,
      @Any Instance<HandoverReceiver> receivers,
      ChangeOutbox outbox,
      Caller caller,
      Clock clock,
      @ConfigProperty(name = "jiceng.service") String service) {
    this.database = database;
    this.receivers = receivers;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.service = service;
  }

  private record Handled(int attempt, boolean done, Map<String, Integer> counts) {}

  @Override
  public Set<String> types() {
    return receivers.isUnsatisfied() ? Set.of() : Set.of(HandoverOrder.TYPE);
  }

  @Override
  public void handle(Received message) {
    var order = Json.read(Objects.requireNonNull(message.value()), HandoverOrder.class);
    if (!message.key().equals(order.key())) {
      throw new IllegalArgumentException("the key names another order");
    }
    var handled = find(order.id());
    if (handled.isPresent() && handled.get().attempt() >= order.attempt()) {
      return;
    }
    var answer =
        handled.isPresent() && handled.get().done()
            ? answer(order, handled.get().counts(), List.of())
            : carryOut(order);
    save(answer);
    outbox.add(
        new Change(Topics.SAGA, answer.key(), HandoverAnswer.TYPE, order.attempt(), answer, null));
  }

  private HandoverAnswer carryOut(HandoverOrder order) {
    caller.actAs(new CallerSnapshot(order.orderedBy(), Set.of(Role.ADMIN), Set.of(), null));
    var faults = receivers.stream().flatMap(it -> it.faults(order).stream()).toList();
    var counts = new HashMap<String, Integer>();
    if (faults.isEmpty()) {
      receivers.forEach(it -> counts.putAll(it.handOver(order)));
    }
    return answer(order, counts, faults);
  }

  private HandoverAnswer answer(
      HandoverOrder order, Map<String, Integer> counts, List<HandoverAnswer.Fault> faults) {
    return new HandoverAnswer(
        order.id(), order.attempt(), service, faults.isEmpty(), counts, faults);
  }

  private Optional<Handled> find(UUID order) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(FIND)) {
      query.setObject(1, order);
      try (var row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Handled(
                    row.getInt(1),
                    row.getBoolean(2),
                    Json.read(row.getString(3), new TypeReference<Map<String, Integer>>() {})))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("orders cannot be read", e);
    }
  }

  private void save(HandoverAnswer answer) {
    try (Connection connection = database.getConnection();
        var insert = connection.prepareStatement(SAVE)) {
      insert.setObject(1, answer.orderId());
      insert.setInt(2, answer.attempt());
      insert.setBoolean(3, answer.done());
      insert.setString(4, Json.write(answer.counts()));
      insert.setString(5, Json.write(answer.problems()));
      insert.setTimestamp(6, Timestamp.from(clock.instant()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("an order cannot be stored", e);
    }
  }
}
