package io.jiceng.organization.hostunit;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.hostunit.Statement.Placed;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States what holds for a unit from a day on, and takes back what was stated wrongly. */
@ApplicationScoped
class FactService {
  private final Facts facts;
  private final HostUnitSurroundings surroundings;
  private final HostUnitReads reads;
  private final HostUnitNews news;
  private final Authors authors;
  private final Clock clock;

  FactService(
      Facts facts,
      HostUnitSurroundings surroundings,
      HostUnitReads reads,
      HostUnitNews news,
      Authors authors,
      Clock clock) {
    this.facts = facts;
    this.surroundings = surroundings;
    this.reads = reads;
    this.news = news;
    this.authors = authors;
    this.clock = clock;
  }

  @Transactional
  UUID state(UUID id, @Nullable String ifMatch, Statement statement) {
    var unit = reads.unit(id, ifMatch);
    unit.refuseWhenClosed();
    var before = reads.views(List.of(unit));
    var book = facts.book(List.of(id), LocalDate.now(clock));
    var known = surroundings.of(unit, unit.placeCode, List.of(statement));
    var learnt = new Learning(book, known).learn(unit, List.of(new Placed(statement, "")));
    Problem.refuseHard(learnt.findings());
    if (learnt.news()) {
      unit.learn(authors.current());
      facts.store(book);
      news.tell(List.of(unit), before);
    }
    return id;
  }

  /** What held before holds on; where a body began is no step. */
  @Transactional
  UUID withdraw(UUID id, @Nullable String ifMatch, WithdrawFact command) {
    var unit = reads.unit(id, ifMatch);
    unit.refuseWhenClosed();
    var before = reads.views(List.of(unit));
    var fact = facts.findById(new FactKey(id, command.topic(), command.from()));
    if (fact == null || fact.validTo != null) {
      throw new Problem(HostUnitIssue.NOT_LATEST);
    }
    var former = facts.endedOn(id, command.topic(), command.from());
    if (former == null && command.topic().isStage()) {
      throw new Problem(HostUnitIssue.FIRST_STAGE);
    }
    facts.delete(fact);
    facts.flush();
    if (former != null) {
      former.goOn();
    }
    unit.learn(authors.current());
    facts.flush();
    news.tellBecause(unit, before, command.reason());
    return id;
  }
}
