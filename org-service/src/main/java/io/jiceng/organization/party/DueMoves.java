package io.jiceng.organization.party;

import io.jiceng.kit.tree.TreeAuthority;
import io.jiceng.organization.record.Author;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Moves dated ahead take effect when their day comes: 00:00, looked at each minute and at start.
 */
@ApplicationScoped
class DueMoves {
  private static final Logger LOG = Logger.getLogger(DueMoves.class);
  private static final int BATCH = 500;
  private static final int PERIOD_SECONDS = 15;

  private final TreeAuthority tree;
  private final Organizations organizations;
  private final Chronicle chronicle;
  private final OrganizationNews news;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("due-moves").factory());

  DueMoves(
      TreeAuthority tree,
      Organizations organizations,
      Chronicle chronicle,
      OrganizationNews news,
      Clock clock) {
    this.tree = tree;
    this.organizations = organizations;
    this.chronicle = chronicle;
    this.news = news;
    this.clock = clock;
  }

  void begin(@Observes StartupEvent started) {
    var _ = timer.scheduleWithFixedDelay(this::tryToCarryOut, 0, PERIOD_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    timer.shutdownNow();
  }

  private void tryToCarryOut() {
    try {
      var moved = carryOut();
      if (moved > 0) {
        LOG.infof("%d moves dated ahead took effect", moved);
      }
    } catch (RuntimeException e) {
      LOG.error("moves dated ahead could not take effect; tried again soon", e);
    }
  }

  /** Carries out every move that is due; returns how many organisations moved. */
  int carryOut() {
    var moved = 0;
    int batch;
    do {
      batch = QuarkusTransaction.requiringNew().call(this::carryOutBatch);
      moved += batch;
    } while (batch > 0);
    return moved;
  }

  private int carryOutBatch() {
    var today = LocalDate.now(clock);
    if (chronicle.due(today, 1).isEmpty()) {
      return 0;
    }
    tree.lock();
    var parents =
        chronicle.due(today, BATCH).stream()
            .collect(
                Collectors.toMap(link -> link.organizationId, link -> link, (_, later) -> later));
    var due = organizations.list("id in ?1", parents.keySet());
    var author = new Author("calendar", clock.instant());
    due.forEach(it -> it.comeUnder(Objects.requireNonNull(parents.get(it.id)).parentId, author));
    news.tell(due);
    return due.size();
  }
}
