package io.jiceng.organization.demand;

import io.jiceng.organization.calendar.DueStep;
import io.jiceng.organization.record.Author;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** BUR-02 by the calendar: undecided in time is not approved, not reviewed yearly lapses. */
@ApplicationScoped
class DemandCalendar implements DueStep {
  private static final int BATCH = 200;

  private final Demands demands;
  private final DemandNews news;
  private final Clock clock;

  DemandCalendar(Demands demands, DemandNews news, Clock clock) {
    this.demands = demands;
    this.news = news;
    this.clock = clock;
  }

  @Override
  public int carryOut(LocalDate today) {
    var due = demands.due(today, BATCH);
    var author = new Author("calendar", clock.instant());
    for (var demand : due) {
      var before = DemandView.of(demand, List.of());
      demand.comeTo(today, author);
      news.tell("lapsed", demand, before);
    }
    return due.size();
  }
}
