package io.jiceng.organization.party;

import io.jiceng.kit.background.Background;
import io.jiceng.kit.background.Repeated;
import io.jiceng.kit.tree.TreeAuthority;
import io.jiceng.organization.record.Author;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Moves dated ahead take effect when their day comes: 00:00, looked at each minute and at start.
 */
@ApplicationScoped
class DueMoves {
  private static final Logger LOG = Logger.getLogger(DueMoves.class);
  private static final int BATCH = 500;
  private static final Duration PAUSE = Duration.ofSeconds(15);

  private final TreeAuthority tree;
  private final Organizations organizations;
  private final Chronicle chronicle;
  private final OrganizationNews news;
  private final Clock clock;
  private final Background background;
  private @Nullable Repeated repeated;

  DueMoves(
      TreeAuthority tree,
      Organizations organizations,
      Chronicle chronicle,
      OrganizationNews news,
      Clock clock,
      Background background) {
    this.tree = tree;
    this.organizations = organizations;
    this.chronicle = chronicle;
    this.news = news;
    this.clock = clock;
    this.background = background;
  }

  void begin(@Observes StartupEvent started) {
    repeated = background.repeat("due-moves", PAUSE, this::carryOutAndSay);
  }

  @PreDestroy
  void end() {
    if (repeated != null) {
      repeated.close();
    }
  }

  private void carryOutAndSay() {
    var moved = carryOut();
    if (moved > 0) {
      LOG.infof("%d moves dated ahead took effect", moved);
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
