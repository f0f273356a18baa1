package io.jiceng.organization.matter;

import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.organization.record.Author;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Erases contacts and parties so many days after a matter is closed (到期删除联系方式). Each batch is a
 * transaction of its own and finds its rows by what is still there: broken off at any point, the
 * next round goes on, and two replicas do not wait for each other.
 */
@ApplicationScoped
class ContactEraser {
  private static final Logger LOG = Logger.getLogger(ContactEraser.class);
  private static final int BATCH = 500;
  private static final int PERIOD_MINUTES = 10;
  private static final String DUE =
      """
      select m.id from matter m
      where (m.contact is not null or m.parties is not null) and m.closed_on is not null
        and m.closed_on + cast(rule_value('contactKeptDays', m.organization_id, :today) as integer) <= :today
      order by m.closed_on limit :rows for update skip locked
      """;

  private final Matters matters;
  private final ChangeOutbox outbox;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofVirtual().name("contact-eraser").factory());

  ContactEraser(Matters matters, ChangeOutbox outbox, Clock clock) {
    this.matters = matters;
    this.outbox = outbox;
    this.clock = clock;
  }

  void begin(@Observes StartupEvent started) {
    var _ = timer.scheduleWithFixedDelay(this::tryToErase, 1, PERIOD_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    timer.shutdownNow();
  }

  private void tryToErase() {
    try {
      var erased = erase();
      if (erased > 0) {
        LOG.infof("contacts of %d closed matters erased", erased);
      }
    } catch (RuntimeException e) {
      LOG.error("contacts of closed matters remain; tried again soon", e);
    }
  }

  /** Erases all that is due; returns of how many matters. */
  int erase() {
    var erased = 0;
    int batch;
    do {
      batch = QuarkusTransaction.requiringNew().call(() -> eraseBatch(BATCH));
      erased += batch;
    } while (batch > 0);
    return erased;
  }

  /** In the running transaction. */
  int eraseBatch(int rows) {
    var today = LocalDate.now(clock);
    var ids =
        matters
            .getEntityManager()
            .createNativeQuery(DUE, UUID.class)
            .setParameter("today", today)
            .setParameter("rows", rows)
            .getResultList();
    var due = matters.list("id in ?1", ids);
    var author = new Author("retention", clock.instant());
    due.forEach(it -> it.forgetContact(today, author));
    matters.flush();
    outbox.add(due.stream().map(MatterDesk::change).toList());
    return due.size();
  }
}
