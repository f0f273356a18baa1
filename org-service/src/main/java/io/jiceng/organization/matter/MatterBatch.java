package io.jiceng.organization.matter;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.ProblemCode;
import io.jiceng.kit.time.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Records matters one after the other in memory, with all they name looked up before. */
final class MatterBatch {
  private static final String CODE = "/matter/code";

  private final Map<String, Matter> matters;
  private final Named named;
  private final ContactCipher cipher;

  MatterBatch(Map<String, Matter> matters, Named named, ContactCipher cipher) {
    this.matters = matters;
    this.named = named;
    this.cipher = cipher;
  }

  /** A new matter as it was taken in. */
  Outcome<Matter> take(NewMatter command) {
    return made(new MatterRow(command, null, null, null, null), "");
  }

  /** A row of an import: a new matter, or what the row says of an open one. */
  Outcome<Matter> put(MatterRow row) {
    var code = row.matter().code();
    if (code == null) {
      return refused(MatterIssue.CODE_MISSING, CODE);
    }
    var standing = matters.get(code);
    var made = made(row, "/matter");
    if (standing == null || !(made instanceof Outcome.Created<Matter>(var other))) {
      return made;
    }
    return named.isInScope(standing.intake.organizationId())
        ? update(standing, other)
        : refused(CommonProblem.NOT_FOUND, CODE);
  }

  private Outcome<Matter> update(Matter standing, Matter other) {
    if (MatterFacts.of(standing).equals(MatterFacts.of(other))) {
      return new Outcome.Unchanged<>(standing);
    }
    if (!standing.isOpen()) {
      return refused(MatterIssue.ENDED, CODE);
    }
    if (standing.intake.isDispute() != other.intake.isDispute()) {
      return refused(MatterIssue.KIND_FIXED, "/matter/kind");
    }
    standing.become(other, named.occasion(other.intake.organizationId()));
    return new Outcome.Updated<>(standing);
  }

  private Outcome<Matter> made(MatterRow row, String above) {
    var command = row.matter();
    var findings = new ArrayList<Finding>();
    var intake = named.intake(command, findings);
    if (intake.isEmpty()) {
      return refused(findings, above);
    }
    var now = named.occasion(intake.get().organizationId());
    var to = named.assignment(command, intake.get(), now.limits(), findings);
    if (to.isEmpty()) {
      return refused(findings, above);
    }
    Matter matter;
    try {
      matter = taken(command, intake.get(), to.get(), now);
    } catch (Problem refusal) {
      return refused(refusal, above);
    }
    try {
      return new Outcome.Created<>(new Course(matter, now).follow(row));
    } catch (Problem refusal) {
      return refused(refusal, "/outcome");
    }
  }

  private Matter taken(NewMatter it, Intake intake, Matter.Assignment to, Occasion now) {
    var matter = new Matter(Ids.next(), Objects.requireNonNull(it.code()), intake, to, now);
    matter.reachAt(
        cipher.sealContact(matter.id, it.contact()),
        cipher.sealParties(matter.id, it.parties()),
        now);
    return matter;
  }

  private static Outcome<Matter> refused(List<Finding> findings, String above) {
    return new Outcome.Refused<>(
        findings.stream()
            .map(it -> new Finding(it.code(), it.severity(), above + it.pointer()))
            .toList());
  }

  private static Outcome<Matter> refused(Problem refusal, String above) {
    var violations = refusal.violations();
    return refused(
        refusal.code(), violations.isEmpty() ? above : above + violations.getFirst().pointer());
  }

  private static Outcome<Matter> refused(ProblemCode code, String pointer) {
    return new Outcome.Refused<>(Finding.all(when(true, code, pointer)));
  }
}
