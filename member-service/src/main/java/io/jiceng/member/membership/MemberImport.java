package io.jiceng.member.membership;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Row;
import io.jiceng.kit.imports.RowError;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.member.person.IdNumber;
import io.jiceng.member.person.Person;
import io.jiceng.member.person.PersonCipher;
import io.jiceng.member.person.PersonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes files of members: new ones by COPY, known ones (by ID number) corrected by one statement,
 * so that the same file twice has one effect. Branch, category and dates of a known member are not
 * changed by a file.
 */
@ApplicationScoped
class MemberImport implements Importable<AdmitMember> {
  private final Branches branches;
  private final MemberTables tables;
  private final Identifiers identifiers;
  private final MemberService service;
  private final MemberJournal journal;
  private final PersonCipher cipher;
  private final Scope scope;
  private final Caller caller;
  private final Clock clock;
  private final boolean testNumbers;

  MemberImport(
      Branches branches,
      MemberTables tables,
      Identifiers identifiers,
      MemberService service,
      MemberJournal journal,
      PersonCipher cipher,
      Scope scope,
      Caller caller,
      Clock clock,
      @ConfigProperty(name = "jiceng.test-id-numbers", defaultValue = "false")
          boolean testNumbers) {
    this.branches = branches;
    this.tables = tables;
    this.identifiers = identifiers;
    this.service = service;
    this.journal = journal;
    this.cipher = cipher;
    this.scope = scope;
    this.caller = caller;
    this.clock = clock;
    this.testNumbers = testNumbers;
  }

  /** A row that keeps every rule, with what was found out about it. */
  record Candidate(Row<AdmitMember> row, Branch branch, IdNumber number, String index) {
    AdmitMember member() {
      return row.value();
    }
  }

  @Override
  public String resource() {
    return "members";
  }

  @Override
  public Class<AdmitMember> row() {
    return AdmitMember.class;
  }

  @Override
  public Object key(AdmitMember row) {
    return row.number();
  }

  @Override
  public ImportResult importRows(List<Row<AdmitMember>> rows, ImportMode mode) {
    var errors = new ArrayList<RowError>();
    var candidates = candidates(rows, errors);
    var known = tables.known(candidates.stream().map(Candidate::index).toList(), scope.paths());
    var owners =
        identifiers.owners(candidates.stream().flatMap(c -> c.member().known().stream()).toList());
    var batch = new MemberBatch(cipher, new Person.Stamp(clock.instant(), caller.subject()));
    for (var candidate : candidates) {
      sort(candidate, known.get(candidate.index()), owners, batch, errors);
    }
    store(batch);
    return new ImportResult(batch.created(), batch.corrected(), batch.unchanged(), errors);
  }

  private List<Candidate> candidates(List<Row<AdmitMember>> rows, List<RowError> errors) {
    var today = LocalDate.now(clock);
    var named = rows.stream().map(row -> row.value().organizationId()).collect(Collectors.toSet());
    var found = branches.inScope(named, scope.paths());
    var candidates = new ArrayList<Candidate>(rows.size());
    for (var row : rows) {
      var branch = found.get(row.value().organizationId());
      if (branch == null) {
        errors.add(row.refuse("/organizationId", CommonProblem.NOT_FOUND));
        continue;
      }
      var findings =
          new ArrayList<>(MemberRules.admission(row.value(), branch, today, testNumbers));
      findings.addAll(MemberRules.login(row.value(), caller.roles()));
      findings.stream()
          .filter(Finding::isHard)
          .forEach(finding -> errors.add(row.refuse(finding.pointer(), finding.code())));
      if (findings.stream().noneMatch(Finding::isHard)) {
        var number = row.value().number();
        candidates.add(new Candidate(row, branch, number, cipher.index(number)));
      }
    }
    return candidates;
  }

  private void sort(
      Candidate candidate,
      MemberTables.@Nullable Known known,
      Map<AdmitMember.Identifier, UUID> owners,
      MemberBatch batch,
      List<RowError> errors) {
    var row = candidate.row();
    var open = known == null ? null : known.open();
    var memberId = open == null ? null : open.memberId();
    var taken =
        candidate.member().known().stream()
            .map(owners::get)
            .anyMatch(owner -> owner != null && !owner.equals(memberId));
    if (taken) {
      errors.add(row.refuse("/identifiers", MemberProblem.IDENTIFIER_TAKEN));
    } else if (known == null) {
      batch.create(candidate);
    } else if (open == null) {
      admitKnownPerson(row, batch, errors);
    } else if (!open.inScope()) {
      errors.add(row.refuse("/idNumber", PersonProblem.PERSON_KNOWN));
    } else if (differs(candidate, open)) {
      errors.add(row.refuse("", MemberProblem.MEMBERSHIP_DIFFERS));
    } else {
      batch.correct(candidate, known, open);
    }
  }

  /** Rare: a person in a post, or a former member, joins. */
  private void admitKnownPerson(Row<AdmitMember> row, MemberBatch batch, List<RowError> errors) {
    try {
      service.admit(row.value());
      batch.countCreated();
    } catch (Problem refusal) {
      errors.add(row.refuse("/idNumber", refusal.code()));
    }
  }

  private static boolean differs(Candidate candidate, MemberTables.Known.Membership open) {
    var member = candidate.member();
    return !candidate.branch().id().equals(open.organizationId())
        || member.category() != open.category()
        || !member.joinedOn().equals(open.joinedOn())
        || !Objects.equals(member.fullSince(), open.fullSince());
  }

  private void store(MemberBatch batch) {
    tables.copy(batch.rows());
    var changes = new ArrayList<>(batch.changes());
    var entries = new ArrayList<AuditEntry>(batch.entries());
    changes.addAll(tables.correct(batch.corrections(), batch.stamp()));
    identifiers.add(batch.identifiers());
    journal.imported(changes, entries);
  }
}
