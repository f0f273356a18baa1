package io.jiceng.economy.statement;

import io.jiceng.economy.collective.CollectiveDirectory;
import io.jiceng.economy.collective.CollectiveRef;
import io.jiceng.economy.record.Authors;
import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Role;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Row;
import io.jiceng.kit.imports.RowError;
import io.jiceng.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files of statements. Without a state a row fills an open statement in; ACCEPTED, from a platform
 * or an admin, states what the source holds. What is locked stays.
 */
@ApplicationScoped
class StatementImport implements Importable<StatementRow> {
  private final CollectiveDirectory collectives;
  private final StatementBulk bulk;
  private final Caller caller;
  private final Authors authors;
  private final Audit audit;
  private final ChangeOutbox outbox;
  private final Clock clock;

  StatementImport(
      CollectiveDirectory collectives,
      StatementBulk bulk,
      Caller caller,
      Authors authors,
      Audit audit,
      ChangeOutbox outbox,
      Clock clock) {
    this.collectives = collectives;
    this.bulk = bulk;
    this.caller = caller;
    this.authors = authors;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String resource() {
    return "statements";
  }

  @Override
  public Class<StatementRow> row() {
    return StatementRow.class;
  }

  @Override
  public int columns(String list) {
    return Account.values().length;
  }

  @Override
  public Object key(StatementRow row) {
    return List.of(row.collectiveId(), row.period());
  }

  /** What a batch comes to. */
  private static final class Plan {
    final List<RowError> errors = new ArrayList<>();
    final List<StatementView> created = new ArrayList<>();
    final List<StatementView> changed = new ArrayList<>();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    int unchanged;
  }

  @Override
  public ImportResult importRows(List<Row<StatementRow>> rows, ImportMode mode) {
    var named = collectives.find(rows.stream().map(row -> row.value().collectiveId()).toList());
    var known = bulk.lookUp(named.values());
    var plan = new Plan();
    for (var row : rows) {
      var collective = named.get(row.value().collectiveId());
      var faults = faults(row, collective, known);
      if (faults.isEmpty() && collective != null) {
        decide(row.value(), collective, known, plan);
      } else {
        plan.errors.addAll(faults);
      }
    }
    var author = authors.current();
    bulk.insert(plan.created, author);
    bulk.update(plan.changed, author);
    audit.record(plan.audit);
    outbox.add(plan.changes);
    return new ImportResult(plan.created.size(), plan.changed.size(), plan.unchanged, plan.errors);
  }

  private List<RowError> faults(
      Row<StatementRow> row, @Nullable CollectiveRef collective, StatementBulk.Known known) {
    var it = row.value();
    var period = Period.of(it.period());
    var faults = new ArrayList<RowError>();
    StatementRules.checkLines(it.lines())
        .forEach(finding -> faults.add(row.refuse(finding.pointer(), finding.code())));
    StatementRules.checkPeriod(period, LocalDate.now(clock))
        .forEach(finding -> faults.add(row.refuse(finding.pointer(), finding.code())));
    if (!mayState(it)) {
      faults.add(row.refuse("/state", StatementIssue.STATE_NOT_ALLOWED));
    }
    if (collective == null) {
      faults.add(row.refuse("/collectiveId", StatementIssue.COLLECTIVE_UNKNOWN));
    } else if (known.hasOtherGrain(collective.id(), period)) {
      faults.add(row.refuse("/period", StatementIssue.OTHER_GRAIN));
    } else {
      stateFault(it, known.of(collective.id(), it.period()))
          .ifPresent(issue -> faults.add(row.refuse("", issue)));
    }
    return faults;
  }

  private boolean mayState(StatementRow row) {
    return row.state() == null
        || row.state() == StatementState.OPEN
        || (row.isAccepted() && (caller.has(Role.PLATFORM) || caller.has(Role.ADMIN)));
  }

  /** A row that changes nothing is welcome in every state. */
  private static Optional<StatementIssue> stateFault(
      StatementRow row, @Nullable StatementView stored) {
    if (stored == null || stored.equals(wanted(row, stored))) {
      return Optional.empty();
    }
    if (stored.state() == StatementState.LOCKED) {
      return Optional.of(StatementIssue.LOCKED);
    }
    return row.isAccepted() || stored.state().isOpenToChange()
        ? Optional.empty()
        : Optional.of(StatementIssue.NOT_OPEN);
  }

  private static StatementView wanted(StatementRow row, StatementView stored) {
    boolean accept = row.isAccepted() && !stored.state().counts();
    return stored.with(accept ? StatementState.ACCEPTED : stored.state(), row.lines(), row.note());
  }

  private static void decide(
      StatementRow row, CollectiveRef collective, StatementBulk.Known known, Plan plan) {
    var stored = known.of(collective.id(), row.period());
    if (stored == null) {
      var state = row.isAccepted() ? StatementState.ACCEPTED : StatementState.OPEN;
      var view = StatementView.of(Ids.next(), collective.id(), row, state);
      known.add(view);
      plan.created.add(view);
      tell(plan, "created", null, view, collective);
      return;
    }
    var after = wanted(row, stored);
    if (after.equals(stored)) {
      plan.unchanged++;
    } else {
      var next = after.next();
      plan.changed.add(next);
      tell(plan, "changed", stored, next, collective);
    }
  }

  private static void tell(
      Plan plan,
      String action,
      @Nullable StatementView before,
      StatementView after,
      CollectiveRef collective) {
    var organization = collective.organizationId();
    plan.audit.add(AuditEntry.of(action, "statement", after.id(), organization, before, after));
    plan.changes.add(StatementNews.of(after, organization));
  }
}
