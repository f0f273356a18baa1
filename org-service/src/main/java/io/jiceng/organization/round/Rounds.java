package io.jiceng.organization.round;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds for those who lead, join, inspect by a grant, or are looked at. */
@ApplicationScoped
class Rounds implements PanacheRepositoryBase<Round, UUID> {
  private static final String LED = "in_scope(organizationId, :paths)";

  /** Who leads or joins in; a unit sees an unannounced round once it is on site (SUP-03). */
  private static final String OWN =
      """
      (in_scope(organizationId, :paths)
       or id in (select r.id from Round r join r.joint j where in_scope(j, :paths))
       or ((kind <> io.jiceng.organization.round.RoundKind.UNANNOUNCED
            or stage.state not in (io.jiceng.organization.round.RoundState.PLANNED,
                                   io.jiceng.organization.round.RoundState.CANCELLED))
           and id in (select r.id from Round r join r.units u
                      where in_scope(u.organizationId, :paths))))
      """;

  /** The rounds an open grant of the caller is for (SUP-04). */
  private static final String GRANTED =
      """
      id in (select g.roundId from AccessGrant g where g.subject = :subject
             and g.endedOn is null and g.validFrom <= :today and g.validTo >= :today)
      """;

  private static final String ON_SITE =
      """
      select cast(u.organization_id as text), count(*)
      from supervision_unit u join supervision_round r on r.id = u.round_id
      where r.on_site and r.state <> 'CANCELLED' and u.organization_id in (:units)
        and r.month >= :first and r.month < :next
      group by u.organization_id
      """;

  /** Who may read by a grant that is open today. */
  record Reader(String subject, LocalDate today) {}

  /** What a list asks for; what is null does not filter. */
  record Filter(
      @Nullable RoundKind kind,
      @Nullable RoundState state,
      @Nullable Integer year,
      @Nullable String code) {}

  Optional<Round> led(UUID id, String paths) {
    var conditions = new Conditions().given(id, "id = :id").given(paths, LED);
    return find(conditions.text(), conditions.values()).firstResultOptional();
  }

  Optional<Round> own(UUID id, String paths) {
    var conditions = new Conditions().given(id, "id = :id").given(paths, OWN);
    return find(conditions.text(), conditions.values()).firstResultOptional();
  }

  Optional<Round> granted(UUID id, Reader reader) {
    Map<String, Object> values =
        Map.of("id", id, "subject", reader.subject(), "today", reader.today());
    return find("id = :id and " + GRANTED, values).firstResultOptional();
  }

  List<Round> page(
      Filter filter, String paths, @Nullable Reader reader, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(after.map(c -> c.text(0)).orElse(null), "code > :after")
            .given(filter.kind(), "kind = :kind")
            .given(filter.state(), "stage.state = :state")
            .given(filter.year(), "extract(year from month) = :year")
            .given(filter.code(), "code = :code");
    var text = conditions.text();
    var values = new HashMap<>(conditions.values());
    values.put("paths", paths);
    var seen = OWN;
    if (reader != null) {
      values.put("subject", reader.subject());
      values.put("today", reader.today());
      seen = "(" + OWN + " or " + GRANTED + ")";
    }
    return find(text.isEmpty() ? seen : text + " and " + seen, Sort.by("code"), values)
        .range(0, rows - 1)
        .list();
  }

  /** Rounds that stand, of one lead and kind. */
  int standing(UUID organizationId, RoundKind kind, LocalDate first, LocalDate next) {
    return (int)
        count(
            "organizationId = ?1 and kind = ?2 and month >= ?3 and month < ?4"
                + " and stage.state <> io.jiceng.organization.round.RoundState.CANCELLED",
            organizationId,
            kind,
            first,
            next);
  }

  /** On-site rounds of units in a year, whoever leads them; a joint one is one. */
  @SuppressWarnings("unchecked")
  Map<UUID, Integer> onSite(Collection<UUID> units, int year) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(ON_SITE, Object[].class)
            .setParameter("units", units)
            .setParameter("first", LocalDate.of(year, 1, 1))
            .setParameter("next", LocalDate.of(year + 1, 1, 1))
            .getResultList();
    var found = new HashMap<UUID, Integer>();
    rows.forEach(row -> found.put(UUID.fromString((String) row[0]), ((Number) row[1]).intValue()));
    return found;
  }

  /** Two rounds that are planned together cannot both take the last place under a cap. */
  void lock() {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('jiceng.round'))")
        .getSingleResult();
  }
}
