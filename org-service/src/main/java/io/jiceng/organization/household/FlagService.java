package io.jiceng.organization.household;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Flags of households (户的认定), class C3: each look at them is audited before it is answered. */
@ApplicationScoped
@Transactional
class FlagService {
  private static final List<String> FIELDS = List.of("kind", "assistanceKind");

  private final Flags flags;
  private final Households households;
  private final HouseholdDesk desk;
  private final Scope scope;
  private final Authors authors;
  private final Audit audit;

  FlagService(
      Flags flags,
      Households households,
      HouseholdDesk desk,
      Scope scope,
      Authors authors,
      Audit audit) {
    this.flags = flags;
    this.households = households;
    this.desk = desk;
    this.scope = scope;
    this.authors = authors;
    this.audit = audit;
  }

  UUID flag(UUID household, @Nullable String seen, HouseholdActs.FlagHousehold act) {
    var it = desk.load(household, seen);
    var findings = new ArrayList<>(HouseholdRules.flag(it, act, desk.today()));
    if (findings.isEmpty()) {
      var twice = flags.isFlagged(household, act.kind(), act.from(), act.to());
      findings.addAll(Finding.all(when(twice, HouseholdIssue.FLAG_TWICE, "/kind")));
    }
    Problem.refuseHard(findings);
    var flag = new Flag(Ids.next(), household, act, authors.current());
    flags.persistAndFlush(flag);
    audit.record(entry("flagged", it, null, FlagView.of(flag)));
    return flag.id;
  }

  /** New flags, and ends of those that begin on the day of their row. */
  List<Outcome<Flag>> put(List<FlagRow> rows) {
    var keys = rows.stream().map(FlagRow::householdId).collect(Collectors.toSet());
    var known = new HashMap<UUID, Household>();
    households.allInScope(keys, scope.paths()).forEach(it -> known.put(it.id, it));
    var standing = new HashMap<UUID, List<Flag>>();
    flags
        .list("householdId in ?1", known.keySet())
        .forEach(it -> standing.computeIfAbsent(it.householdId, _ -> new ArrayList<>()).add(it));
    var outcomes = new ArrayList<Outcome<Flag>>();
    var entries = new ArrayList<AuditEntry>();
    var leads = desk.leads(known.values());
    for (var row : rows) {
      var it = known.get(row.householdId());
      var outcome = it == null ? unknown() : put(it, row, standing.getOrDefault(it.id, List.of()));
      if (outcome instanceof Outcome.Created<Flag>(var made)) {
        flags.persist(made);
      }
      if (it != null
          && (outcome instanceof Outcome.Created<Flag>
              || outcome instanceof Outcome.Updated<Flag>)) {
        entries.add(
            AuditEntry.of(
                "flagged", HouseholdDesk.RECORD, it.id, leads.get(it.gridId), null, null));
      }
      outcomes.add(outcome);
    }
    flags.flush();
    audit.record(entries);
    return outcomes;
  }

  private Outcome<Flag> put(Household it, FlagRow row, List<Flag> standing) {
    var findings = new ArrayList<>(HouseholdRules.flag(it, row.act(), desk.today()));
    for (var flag : standing) {
      var same = flag.kind == row.kind() && flag.begins.equals(row.from());
      if (same && findings.isEmpty() && flag.ends == null && row.to() != null) {
        flag.end(row.to(), authors.current());
        return new Outcome.Updated<>(flag);
      }
      if (same && findings.isEmpty() && Objects.equals(flag.ends, row.to())) {
        return new Outcome.Unchanged<>(flag);
      }
      findings.addAll(
          Finding.all(when(flag.overlaps(row.act()), HouseholdIssue.FLAG_TWICE, "/kind")));
    }
    return findings.isEmpty()
        ? new Outcome.Created<>(new Flag(Ids.next(), it.id, row.act(), authors.current()))
        : new Outcome.Refused<>(findings);
  }

  private static Outcome<Flag> unknown() {
    return new Outcome.Refused<>(Finding.all(when(true, CommonProblem.NOT_FOUND, "/householdId")));
  }

  UUID end(UUID household, UUID id, @Nullable String seen, HouseholdActs.EndFlag act) {
    var it = desk.load(household, null);
    var flag = find(household, id);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), flag.version);
    }
    Problem.refuseHard(
        Finding.all(
            when(act.to().isAfter(desk.today()), HouseholdIssue.DATE_AHEAD, "/to"),
            when(!act.to().isAfter(flag.begins), HouseholdIssue.DATES_REVERSED, "/to")));
    var before = FlagView.of(flag);
    flag.end(act.to(), authors.current());
    flags.flush();
    audit.record(entry("unflagged", it, before, FlagView.of(flag)));
    return id;
  }

  /** Those of one household, past ones too. */
  List<FlagView> read(UUID household) {
    var it = desk.load(household, null);
    audited(List.of(it), "FLAGS");
    return flags.of(household).stream().map(FlagView::of).toList();
  }

  /** The answer to an act that the caller has just done itself. */
  FlagView view(UUID household, UUID id) {
    return FlagView.of(find(household, id));
  }

  /** As of a day, by key: what another service copies with its date (HHD-03). */
  List<FlagView> read(HouseholdActs.ReadFlags act) {
    var found = households.allInScope(act.keys(), scope.paths());
    audited(found, act.purpose() + " " + act.on());
    var keys = found.stream().filter(it -> stands(it, act.on())).map(it -> it.id).toList();
    return keys.isEmpty()
        ? List.of()
        : flags.on(keys, act.on()).stream().map(FlagView::of).toList();
  }

  private static boolean stands(Household it, LocalDate day) {
    return !day.isBefore(it.openedOn) && (it.endedOn == null || day.isBefore(it.endedOn));
  }

  private void audited(Collection<Household> rows, String purpose) {
    if (rows.isEmpty()) {
      return;
    }
    var leads = desk.leads(rows);
    audit.record(
        rows.stream()
            .map(
                it ->
                    AuditEntry.of(
                            "read",
                            HouseholdDesk.RECORD,
                            it.id,
                            leads.get(it.gridId),
                            null,
                            Map.of("fields", FIELDS))
                        .because(purpose))
            .toList());
  }

  private AuditEntry entry(String action, Household it, @Nullable FlagView was, FlagView is) {
    var lead = Objects.requireNonNull(desk.leads(List.of(it)).get(it.gridId));
    return AuditEntry.of(action, HouseholdDesk.RECORD, it.id, lead, was, is);
  }

  private Flag find(UUID household, UUID id) {
    var flag = flags.findById(id);
    if (flag == null || !flag.householdId.equals(household)) {
      throw Problem.notFound();
    }
    return flag;
  }
}
