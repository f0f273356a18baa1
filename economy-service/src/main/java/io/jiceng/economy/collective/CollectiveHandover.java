package io.jiceng.economy.collective;

import io.jiceng.economy.record.Authors;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.saga.HandoverAnswer;
import io.jiceng.kit.saga.HandoverOrder;
import io.jiceng.kit.saga.HandoverReceiver;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Collectives of an organisation that is merged or split (党组织调整时的隶属划转); statements of earlier
 * periods stay where they count.
 */
@ApplicationScoped
class CollectiveHandover implements HandoverReceiver {
  private static final String COLLECTIVES = "collectives";

  private final Collectives collectives;
  private final Authors authors;
  private final Audit audit;
  private final ChangeOutbox outbox;

  CollectiveHandover(Collectives collectives, Authors authors, Audit audit, ChangeOutbox outbox) {
    this.collectives = collectives;
    this.authors = authors;
    this.audit = audit;
    this.outbox = outbox;
  }

  @Override
  public List<HandoverAnswer.Fault> faults(HandoverOrder order) {
    return order.parts().stream()
        .flatMap(
            part -> {
              var there =
                  collectives.underFrom(part.fromId(), order.effectiveOn()).stream()
                      .map(it -> it.id)
                      .toList();
              return part.named(COLLECTIVES).stream()
                  .filter(id -> !there.contains(id))
                  .map(id -> new HandoverAnswer.Fault("collective-not-there", id));
            })
        .toList();
  }

  @Override
  public Map<String, Integer> handOver(HandoverOrder order) {
    var count = 0;
    for (var part : order.parts()) {
      var named = part.named(COLLECTIVES);
      for (var it : collectives.underFrom(part.fromId(), order.effectiveOn())) {
        if (part.all() || named.contains(it.id)) {
          handOver(it, order, part.fromId(), part.toId());
          count++;
        }
      }
    }
    return Map.of(COLLECTIVES, count);
  }

  private void handOver(Collective it, HandoverOrder order, UUID from, UUID to) {
    var before = CollectiveView.of(it);
    it.handOver(from, to, order.effectiveOn(), authors.current());
    collectives.flush();
    var after = CollectiveView.of(it);
    audit.record(
        AuditEntry.of("transferred", "collective", it.id, it.organizationId, before, after)
            .because(order.reason()));
    outbox.add(CollectiveNews.of(after));
  }
}
