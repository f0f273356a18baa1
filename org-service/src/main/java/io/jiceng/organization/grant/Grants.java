package io.jiceng.organization.grant;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens and ends grants, each with its audit entry. */
@ApplicationScoped
@Transactional
public class Grants {
  private final AccessGrants grants;
  private final Scope scope;
  private final Authors authors;
  private final Audit audit;
  private final Clock clock;

  Grants(AccessGrants grants, Scope scope, Authors authors, Audit audit, Clock clock) {
    this.grants = grants;
    this.scope = scope;
    this.authors = authors;
    this.audit = audit;
    this.clock = clock;
  }

  public void open(List<NewGrant> wanted) {
    for (var it : wanted) {
      var grant = new AccessGrant(Ids.next(), it, authors.current());
      grants.persist(grant);
      tell("opened", grant, null);
    }
  }

  /** With the round the grants it has end too. */
  public void endOf(UUID round, LocalDate day) {
    for (var grant : grants.openOf(round)) {
      end(grant, day);
    }
  }

  /** Somebody read by a grant: logged with its reason. */
  public void read(UUID round, String subject, String recordType, UUID recordId) {
    grants.openOf(round).stream()
        .filter(it -> it.subject.equals(subject))
        .findFirst()
        .ifPresent(
            it ->
                audit.record(
                    List.of(
                        AuditEntry.of("read", recordType, recordId, it.organizationId, null, null)
                            .because(it.id + " " + it.reason))));
  }

  UUID revoke(UUID id, @Nullable String seen) {
    var grant = grants.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), grant.version);
    }
    end(grant, LocalDate.now(clock));
    return id;
  }

  private void end(AccessGrant grant, LocalDate day) {
    var before = GrantView.of(grant);
    grant.end(day, authors.current());
    tell("ended", grant, before);
  }

  private void tell(String action, AccessGrant it, @Nullable GrantView before) {
    grants.flush();
    audit.record(
        List.of(
            AuditEntry.of(action, "grant", it.id, it.organizationId, before, GrantView.of(it))));
  }
}
