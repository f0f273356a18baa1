package io.jiceng.organization.matter;

import io.jiceng.kit.background.Background;
import io.jiceng.kit.background.Repeated;
import io.jiceng.organization.record.Authors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Erases contacts and parties so many days after a matter is closed (到期删除联系方式). Each batch is a
 * transaction of its own and finds its rows by what is still there: broken off at any point, the
 * next round goes on, and two replicas do not wait for each other.
 */
@ApplicationScoped
class ContactEraser {
  private static final Logger LOG = Logger.getLogger(ContactEraser.class);
  private static final int BATCH = 500;
  private static final Duration PAUSE = Duration.ofHours(1);
  private static final String DUE =
      """
      select m.id from matter m
      where (m.contact is not null or m.parties is not null) and m.closed_on is not null
        and m.closed_on + cast(rule_value('contactKeptDays', m.organization_id, :today) as integer) <= :today
      order by m.closed_on limit :rows for update skip locked
      """;

  private final Matters matters;
  private final MatterDesk desk;
  private final Authors authors;
  private final Clock clock;
  private final Background background;
  private @Nullable Repeated repeated;

  ContactEraser(
      Matters matters, MatterDesk desk, Authors authors, Clock clock, Background background) {
    this.matters = matters;
    this.desk = desk;
    this.authors = authors;
    this.clock = clock;
    this.background = background;
  }

  void begin(@Observes StartupEvent started) {
    repeated = background.repeat("contact-eraser", PAUSE, this::eraseAndSay);
  }

  @PreDestroy
  void end() {
    if (repeated != null) {
      repeated.close();
    }
  }

  private void eraseAndSay() {
    var erased = erase();
    if (erased > 0) {
      LOG.infof("contacts of %d closed matters erased", erased);
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
    var author = authors.current();
    due.forEach(it -> it.forgetContact(today, author));
    matters.flush();
    desk.erased(due);
    return due.size();
  }
}
