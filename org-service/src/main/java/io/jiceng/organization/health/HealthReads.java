package io.jiceng.organization.health;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.jiceng.organization.health.HealthCounts.DutyCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Stored lights, counted and listed; every query runs on an index. */
@ApplicationScoped
class HealthReads {
  private static final String INSIDE =
      " (select t.organization_id from org_tree t where t.path <@ any(cast(:paths as ltree[])))";
  private static final String COLOURS =
      """
      select colour, count(*) from branch_light
      where valid_from <= :day and (valid_to is null or valid_to > :day) and organization_id in
      """;
  private static final String DUTIES =
      """
      select obligation, period, state, count(*) from duty_light
      where period_start <= :day and counts_until >= :day and period_start > cast(:day as date) - 732 and organization_id in
      """;
  private static final String LIGHTS =
      """
      select subject_id, organization_id, obligation, period, period_start, period_end, state, quantity, done_on, next_change_on
      from duty_light where
      """;
  private static final String BRANCHES =
      """
      select b.organization_id, o.code, o.name, b.colour, b.valid_from
      from branch_light b join org_tree o using (organization_id) where
      """;
  private static final String SHOWN =
      """
      select state from duty_light_day
      where subject_id = :subject and obligation = :obligation and period_start = :start and day <= :day
      order by day desc limit 1
      """;

  private final Session database;

  HealthReads(Session database) {
    this.database = database;
  }

  HealthCounts counts(UUID organizationId, String paths, LocalDate day, LocalDate today) {
    var colours = new EnumMap<Colour, Long>(Colour.class);
    for (var colour : Colour.values()) {
      colours.put(colour, 0L);
    }
    for (var row : rows(COLOURS + INSIDE + " group by colour", paths, day)) {
      colours.put(Colour.valueOf((String) row[0]), ((Number) row[1]).longValue());
    }
    var branches = colours.values().stream().mapToLong(Long::longValue).sum();
    var duties = day.equals(today) ? duties(paths, day) : List.<DutyCount>of();
    return new HealthCounts(organizationId, day, branches, colours, duties);
  }

  private List<DutyCount> duties(String paths, LocalDate day) {
    record Duty(String obligation, String period) {}
    var counted = new LinkedHashMap<Duty, Map<LightState, Long>>();
    var order =
        " group by obligation, period, period_start, state order by obligation, period_start, state";
    for (var row : rows(DUTIES + INSIDE + order, paths, day)) {
      counted
          .computeIfAbsent(
              new Duty((String) row[0], (String) row[1]), _ -> new EnumMap<>(LightState.class))
          .put(LightState.valueOf((String) row[2]), ((Number) row[3]).longValue());
    }
    var duties = new ArrayList<DutyCount>();
    counted.forEach(
        (duty, states) -> duties.add(new DutyCount(duty.obligation(), duty.period(), states)));
    return duties;
  }

  private List<Object[]> rows(String sql, String paths, LocalDate day) {
    return database
        .createNativeQuery(sql, Object[].class)
        .setParameter("paths", paths)
        .setParameter("day", day)
        .getResultList();
  }

  /** What is null does not filter. */
  record LightFilter(
      @Nullable UUID organizationId,
      @Nullable String obligation,
      @Nullable String period,
      @Nullable LightState state,
      @Nullable Colour colour) {}

  List<LightView> lights(LightFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, "organization_id in" + INSIDE)
            .given(filter.organizationId(), "subject_id = :subject")
            .given(filter.obligation(), "obligation = :obligation")
            .given(filter.period(), "period = :period")
            .given(name(filter.state()), "state = :state")
            .given(name(filter.colour()), "colour = :colour")
            .given(after.map(c -> c.date(0)).orElse(null), "period_start <= :afterStart")
            .given(
                after.map(c -> c.text(1)).orElse(null),
                "(period_start < :afterStart or obligation >= :afterDuty)")
            .given(
                after.map(c -> c.uuid(2)).orElse(null),
                "(period_start < :afterStart or obligation > :afterDuty or subject_id > :afterId)");
    return page(
            LIGHTS + conditions.text() + " order by period_start desc, obligation, subject_id",
            conditions,
            rows)
        .stream()
        .map(HealthReads::light)
        .toList();
  }

  private static LightView light(Object[] row) {
    var state = LightState.valueOf((String) row[6]);
    return new LightView(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        (LocalDate) row[4],
        (LocalDate) row[5],
        state,
        state.colour(),
        (BigDecimal) row[7],
        (LocalDate) row[8],
        (LocalDate) row[9]);
  }

  List<BranchLightView> branches(
      @Nullable Colour colour, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .always("b.valid_to is null")
            .given(paths, "b.organization_id in" + INSIDE)
            .given(name(colour), "b.colour = :colour")
            .given(after.map(c -> c.text(0)).orElse(null), "o.code > :afterCode");
    return page(BRANCHES + conditions.text() + " order by o.code", conditions, rows).stream()
        .map(
            row ->
                new BranchLightView(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    Colour.valueOf((String) row[3]),
                    (LocalDate) row[4]))
        .toList();
  }

  private List<Object[]> page(String sql, Conditions conditions, int rows) {
    var query = database.createNativeQuery(sql, Object[].class).setMaxResults(rows);
    conditions.values().forEach(query::setParameter);
    return query.getResultList();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  /** What a light showed on a day, where the snapshot says so. */
  @Nullable LightState shown(LightKey key, LocalDate day) {
    return database
        .createNativeQuery(SHOWN, String.class)
        .setParameter("subject", key.subjectId())
        .setParameter("obligation", key.obligation())
        .setParameter("start", key.periodStart())
        .setParameter("day", day)
        .getResultStream()
        .map(LightState::valueOf)
        .findFirst()
        .orElse(null);
  }
}
