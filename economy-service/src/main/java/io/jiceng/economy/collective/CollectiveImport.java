package io.jiceng.economy.collective;

import io.jiceng.economy.record.Author;
import io.jiceng.economy.record.Authors;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
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
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Files of collectives: new ones are recorded, known ones (by code, else credit code) changed. */
@ApplicationScoped
class CollectiveImport implements Importable<NewCollective> {
  private final CollectiveBulk bulk;
  private final Authors authors;
  private final Audit audit;
  private final ChangeOutbox outbox;
  private final Clock clock;
  private final boolean testAreas;

  CollectiveImport(
      CollectiveBulk bulk,
      Authors authors,
      Audit audit,
      ChangeOutbox outbox,
      Clock clock,
      @ConfigProperty(name = "jiceng.test-id-numbers", defaultValue = "false") boolean testAreas) {
    this.bulk = bulk;
    this.authors = authors;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
    this.testAreas = testAreas;
  }

  @Override
  public String resource() {
    return "collectives";
  }

  @Override
  public Class<NewCollective> row() {
    return NewCollective.class;
  }

  @Override
  public Object key(NewCollective row) {
    return Objects.requireNonNullElse(
        row.code(), Objects.requireNonNullElse(row.creditCode(), row.name()));
  }

  /** What a batch comes to: faults, and views of records as they were and as they will be. */
  private static final class Plan {
    final List<RowError> errors = new ArrayList<>();
    final List<CollectiveView> created = new ArrayList<>();
    final List<CollectiveView> changed = new ArrayList<>();
    final List<AuditEntry> audit = new ArrayList<>();
    int unchanged;
  }

  @Override
  public ImportResult importRows(List<Row<NewCollective>> rows, ImportMode mode) {
    var known = bulk.lookUp(rows.stream().map(Row::value).toList());
    var plan = new Plan();
    for (var row : rows) {
      var faults = faults(row, known);
      if (faults.isEmpty()) {
        decide(row.value(), known, plan);
      } else {
        plan.errors.addAll(faults);
      }
    }
    Author author = authors.current();
    bulk.insert(plan.created, author);
    bulk.update(plan.changed, author);
    audit.record(plan.audit);
    outbox.add(
        Stream.concat(plan.created.stream(), plan.changed.stream())
            .map(CollectiveNews::of)
            .toList());
    return new ImportResult(plan.created.size(), plan.changed.size(), plan.unchanged, plan.errors);
  }

  private List<RowError> faults(Row<NewCollective> row, CollectiveBulk.Known known) {
    var it = row.value();
    var faults = new ArrayList<RowError>();
    CollectiveRules.check(
            it.kind(), it.creditCode(), it.registeredOn(), testAreas, LocalDate.now(clock))
        .forEach(finding -> faults.add(row.refuse(finding.pointer(), finding.code())));
    if (it.code() == null && it.creditCode() == null) {
      faults.add(row.refuse("", CollectiveIssue.NO_KEY));
    }
    known
        .organizationFault(it.organizationId())
        .ifPresent(code -> faults.add(row.refuse("/organizationId", code)));
    known
        .of(it)
        .ifPresent(
            stored -> {
              if (stored.kind() != it.kind()) {
                faults.add(row.refuse("/kind", CollectiveIssue.KIND_FIXED));
              }
              if (!known.isIn(it.organizationId(), stored.organizationId())) {
                faults.add(row.refuse("/organizationId", CollectiveIssue.ORGANIZATION_FIXED));
              }
            });
    if (known.isCreditCodeOfAnother(it)) {
      faults.add(row.refuse("/creditCode", CollectiveIssue.CREDIT_CODE_TAKEN));
    }
    return faults;
  }

  private static void decide(NewCollective row, CollectiveBulk.Known known, Plan plan) {
    var stored = known.of(row);
    var organization = known.organization(row.organizationId());
    if (stored.isEmpty()) {
      var view = CollectiveView.of(Ids.next(), row, organization);
      plan.created.add(view);
      plan.audit.add(entry("created", null, view));
      return;
    }
    var before = stored.get();
    var after = before.with(row);
    if (after.equals(before)) {
      plan.unchanged++;
    } else {
      var next = after.next();
      plan.changed.add(next);
      plan.audit.add(entry("changed", before, next));
    }
  }

  private static AuditEntry entry(
      String action, @Nullable CollectiveView before, CollectiveView after) {
    return AuditEntry.of(action, "collective", after.id(), after.organizationId(), before, after);
  }
}
