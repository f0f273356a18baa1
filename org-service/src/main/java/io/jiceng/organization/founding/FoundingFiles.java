package io.jiceng.organization.founding;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Warning;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.record.Authors;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Founding files of organisations; one each. */
@ApplicationScoped
class FoundingFiles implements PanacheRepositoryBase<FoundingFile, UUID> {
  private static final String REPLY_MONTHS = "foundingReplyMonthsMax";

  private final RuleValues rules;
  private final Scope scope;
  private final Authors authors;
  private final Audit audit;
  private final Clock clock;

  FoundingFiles(RuleValues rules, Scope scope, Authors authors, Audit audit, Clock clock) {
    this.rules = rules;
    this.scope = scope;
    this.authors = authors;
    this.audit = audit;
    this.clock = clock;
  }

  FoundingView view(UUID organization) {
    scope.require(organization);
    var file = findByIdOptional(organization).orElseThrow(Problem::notFound);
    var doubtful = Finding.soft(findings(organization, file.steps));
    return new FoundingView(organization, file.steps, file.version, Warning.of(doubtful));
  }

  /** Files the steps, or what is known of them now in place of what was. */
  @Transactional
  UUID file(UUID organization, @Nullable String ifMatch, FoundingSteps steps) {
    scope.require(organization);
    Problem.refuseHard(findings(organization, steps));
    var standing = findByIdOptional(organization, LockModeType.PESSIMISTIC_WRITE);
    if (standing.isEmpty()) {
      persist(new FoundingFile(organization, steps, authors.current()));
      audit.record("created", "founding-file", organization, organization, null, steps);
      return organization;
    }
    var file = standing.get();
    if (ifMatch != null) {
      IfMatch.same(IfMatch.require(ifMatch), file.version);
    }
    audit.record("changed", "founding-file", organization, organization, file.steps, steps);
    file.take(steps, authors.current());
    flush();
    return organization;
  }

  private List<Finding> findings(UUID organization, FoundingSteps steps) {
    var today = LocalDate.now(clock);
    var values = rules.of(List.of(organization), List.of(REPLY_MONTHS), today).get(organization);
    return FoundingFileRules.check(
        steps, Objects.requireNonNull(values).integer(REPLY_MONTHS), today);
  }
}
