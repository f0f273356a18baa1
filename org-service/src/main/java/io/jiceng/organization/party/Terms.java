package io.jiceng.organization.party;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Terms of office (任期) of organisations, for those who hold elections. */
@ApplicationScoped
public class Terms {
  private final Organizations organizations;
  private final OrganizationNews news;
  private final RuleValues rules;
  private final Scope scope;
  private final Authors authors;
  private final Audit audit;
  private final Clock clock;

  Terms(
      Organizations organizations,
      OrganizationNews news,
      RuleValues rules,
      Scope scope,
      Authors authors,
      Audit audit,
      Clock clock) {
    this.organizations = organizations;
    this.news = news;
    this.rules = rules;
    this.scope = scope;
    this.authors = authors;
    this.audit = audit;
    this.clock = clock;
  }

  /** A term as it runs: its first day, its years, and to when its end was put off. */
  public record Running(LocalDate startedOn, int years, @Nullable LocalDate extendedTo) {
    public LocalDate endsOn() {
      return startedOn.plusYears(years);
    }
  }

  /**
   * What an organisation is as far as elections go.
   *
   * @param statutoryYears by ORG-09; null where nobody is elected
   */
  public record Office(
      UUID id,
      String code,
      Form form,
      Nature nature,
      LocalDate foundedOn,
      @Nullable LocalDate closedOn,
      @Nullable Running term,
      @Nullable Integer statutoryYears) {}

  /** Organisations of the caller's scope by id and by code, locked until the end of the act. */
  public Map<String, Office> lock(Collection<String> idsOrCodes) {
    var found = organizations.lockInScope(idsOrCodes, scope.paths());
    var values =
        rules.of(found.stream().map(it -> it.id).toList(), PartyLimits.CODES, LocalDate.now(clock));
    var offices = new HashMap<String, Office>();
    for (var it : found) {
      var office = office(it, PartyLimits.of(Objects.requireNonNull(values.get(it.id))));
      offices.put(it.code, office);
      offices.put(it.id.toString(), office);
    }
    return offices;
  }

  /** Sets the terms of organisations that were locked. */
  public void set(Map<UUID, Running> terms) {
    set(terms.keySet(), terms);
  }

  /** Gives an organisation that was locked its former term back, or none. */
  public void restore(UUID organization, @Nullable Running former) {
    set(Set.of(organization), former == null ? Map.of() : Map.of(organization, former));
  }

  private void set(Set<UUID> ids, Map<UUID, Running> terms) {
    var author = authors.current();
    var today = LocalDate.now(clock);
    var changed = organizations.list("id in ?1", ids);
    var before = new HashMap<UUID, OrganizationView>();
    changed.forEach(it -> before.put(it.id, OrganizationView.of(it, today)));
    changed.forEach(it -> it.serve(terms.get(it.id), author));
    organizations.flush();
    news.announce(changed);
    audit.record(changed.stream().map(it -> entry(it, before.get(it.id), today)).toList());
  }

  private static AuditEntry entry(
      Organization it, @Nullable OrganizationView before, LocalDate today) {
    var after = OrganizationView.of(it, today);
    return AuditEntry.of("term-changed", "organization", it.id, it.id, before, after);
  }

  private static Office office(Organization it, PartyLimits limits) {
    var attributes = it.attributes;
    var years = TermRules.years(attributes.form(), attributes.setting(), limits.term());
    return new Office(
        it.id,
        it.code,
        attributes.form(),
        attributes.nature(),
        it.foundedOn,
        it.closedOn,
        it.termStartedOn == null || it.termYears == null
            ? null
            : new Running(it.termStartedOn, it.termYears, it.termExtendedTo),
        years.isPresent() ? years.getAsInt() : null);
  }
}
