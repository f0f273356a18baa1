package io.jiceng.organization.matter;

import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.Held;
import io.jiceng.organization.record.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Matters that an organisation answers for or handles, without a result. */
@ApplicationScoped
class MatterAnswers implements Holding {
  private final Matters matters;
  private final MatterDesk desk;
  private final Authors authors;

  MatterAnswers(Matters matters, MatterDesk desk, Authors authors) {
    this.matters = matters;
    this.desk = desk;
    this.authors = authors;
  }

  @Override
  public String resource() {
    return "matters";
  }

  @Override
  public List<Held> of(UUID organization, LocalDate day, int limit) {
    return matters.answeredBy(organization, day, limit).stream()
        .map(it -> new Held(resource(), it.id, it.code, it.intake.title()))
        .toList();
  }

  @Override
  public void handOver(Collection<UUID> ids, UUID from, UUID to, LocalDate day) {
    var held = matters.list("id in ?1", ids);
    var before = desk.plain(held);
    matters.rememberAnswering(ids, from, day);
    held.forEach(it -> it.handOver(from, to, authors.current()));
    matters.flush();
    desk.tell(List.of(), held, before);
  }
}
