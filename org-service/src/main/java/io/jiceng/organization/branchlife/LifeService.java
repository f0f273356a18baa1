package io.jiceng.organization.branchlife;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.party.CommitteeSpans;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts on records of branch life: one or thousands with the same few statements. */
@ApplicationScoped
class LifeService {
  private static final int LOCKED_AT_ONCE = 1000;

  private final OrgLifeRecords records;
  private final Lecturers lecturers;
  private final LifeNews news;
  private final TreeNodes nodes;
  private final CommitteeSpans committees;
  private final Scope scope;
  private final Authors authors;
  private final Clock clock;

  LifeService(
      OrgLifeRecords records,
      Lecturers lecturers,
      LifeNews news,
      TreeNodes nodes,
      CommitteeSpans committees,
      Scope scope,
      Authors authors,
      Clock clock) {
    this.records = records;
    this.lecturers = lecturers;
    this.news = news;
    this.nodes = nodes;
    this.committees = committees;
    this.scope = scope;
    this.authors = authors;
    this.clock = clock;
  }

  @Transactional
  UUID create(NewLifeRecord command) {
    return put(List.of(command)).getFirst().orRefuse().id;
  }

  /** New records, and new values for those whose number is known, in the caller's transaction. */
  @Transactional
  List<Outcome<OrgLifeRecord>> put(List<NewLifeRecord> commands) {
    var named =
        nodes.of(commands.stream().map(NewLifeRecord::organizationId).collect(Collectors.toSet()));
    var standing = standing(commands, named.values());
    var before = views(standing);
    var hosts = Lecturers.keys(standing);
    var batch = batch(standing, named);
    var outcomes = commands.stream().map(batch::put).toList();
    var created = Outcome.created(outcomes);
    created.forEach(records::persist);
    settle(
        Stream.concat(created.stream(), Outcome.updated(outcomes).stream()).toList(),
        before,
        hosts);
    return outcomes;
  }

  @Transactional
  void amend(UUID id, long seen, UnaryOperator<LifeFacts> patch) {
    var record = load(id);
    IfMatch.same(seen, record.version);
    change(
        record,
        it -> {
          var facts = patch.apply(it.facts());
          refuse(it, facts, it.status);
          it.amend(facts, authors.current());
        });
  }

  @Transactional
  UUID confirm(UUID id, @Nullable Long seen) {
    var record = load(id);
    if (seen != null) {
      IfMatch.same(seen, record.version);
    }
    change(
        record,
        it -> {
          it.confirm(authors.current());
          refuse(it, it.facts(), LifeStatus.CONFIRMED);
        });
    return id;
  }

  @Transactional
  UUID withdraw(UUID id, WithdrawRecord command) {
    change(load(id), it -> it.withdraw(command.reason(), authors.current()));
    return id;
  }

  /**
   * Locks what was confirmed until a month's end, so many at once.
   *
   * @return how many were locked; zero when none is left
   */
  @Transactional
  int lock(LockRecords command) {
    var paths = scope.under(command.organizationId());
    var month = YearMonth.parse(command.month());
    var over = month.isBefore(YearMonth.now(clock));
    Problem.refuseHard(Finding.all(Finding.when(!over, LifeIssue.MONTH_NOT_OVER, "/month")));
    var due = records.confirmedUntil(month.atEndOfMonth(), paths, LOCKED_AT_ONCE);
    var before = views(due);
    var author = authors.current();
    due.forEach(it -> it.lock(author));
    records.flush();
    news.tell(due, before);
    return due.size();
  }

  private void change(OrgLifeRecord record, Consumer<OrgLifeRecord> act) {
    var before = views(List.of(record));
    var hosts = Lecturers.keys(List.of(record));
    act.accept(record);
    settle(List.of(record), before, hosts);
  }

  private void settle(
      List<OrgLifeRecord> changed, Map<UUID, LifeView> before, Collection<Lecturers.Key> hosts) {
    records.flush();
    lecturers.recount(Stream.concat(hosts.stream(), Lecturers.keys(changed).stream()).toList());
    news.tell(changed, before);
  }

  private void refuse(OrgLifeRecord record, LifeFacts facts, LifeStatus status) {
    var id = record.organizationId.toString();
    var named = nodes.of(List.of(id));
    Problem.refuseHard(
        batch(List.of(), named).check(facts, status, Objects.requireNonNull(named.get(id))));
  }

  private LifeBatch batch(List<OrgLifeRecord> standing, Map<String, TreeNode> named) {
    var ids = named.values().stream().map(TreeNode::id).collect(Collectors.toSet());
    return new LifeBatch(
        standing, named, committees.of(ids), authors.current(), LocalDate.now(clock));
  }

  private List<OrgLifeRecord> standing(List<NewLifeRecord> commands, Collection<TreeNode> named) {
    var numbers =
        commands.stream()
            .map(NewLifeRecord::number)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return numbers.isEmpty()
        ? List.of()
        : records.numbered(named.stream().map(TreeNode::id).collect(Collectors.toSet()), numbers);
  }

  private static Map<UUID, LifeView> views(List<OrgLifeRecord> known) {
    var views = new HashMap<UUID, LifeView>();
    known.forEach(it -> views.put(it.id, LifeView.of(it)));
    return views;
  }

  private OrgLifeRecord load(UUID id) {
    return records.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }
}
