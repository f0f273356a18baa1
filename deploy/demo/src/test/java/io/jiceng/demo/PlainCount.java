package io.jiceng.demo;

import static io.jiceng.demo.Generated.RECORDS;

import io.jiceng.demo.HostUnitRow.PartyWork;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a figure should be, counted over the generated records without the system. */
final class PlainCount {
  private static final BigDecimal WEAK = new BigDecimal("100000");
  private static final Set<String> TOWNSHIPS = Set.of("STREET", "TOWN", "TOWNSHIP");
  private static final Set<String> VILLAGES = Set.of("VILLAGE", "COMMUNITY");
  private static final Set<String> TWO_NEW = Set.of("NEW_ECONOMIC", "NEW_SOCIAL");
  private static final Set<String> FIVE_LISTS =
      Set.of("STUDY", "ACTIVITY", "BASIC_TASK", "CONTACT_POINT", "SECTOR_FEATURE");
  private static final Map<String, CollectiveRow> COLLECTIVES =
      RECORDS.collectives().stream()
          .collect(Collectors.toMap(CollectiveRow::code, Function.identity()));

  private final String organization;
  private final String period;
  private final LocalDate end;

  private PlainCount(String organization, String period) {
    this.organization = organization;
    this.period = period;
    this.end =
        period.length() == 4
            ? LocalDate.of(Integer.parseInt(period), 12, 31)
            : YearMonth.parse(period).atEndOfMonth();
  }

  static BigDecimal of(PrintedFigure printed) {
    var count = new PlainCount(printed.organization(), printed.period());
    return switch (printed.figure()) {
      case "place.township-count" ->
          count.places(p -> p.level().equals("TOWNSHIP") && TOWNSHIPS.contains(p.kind()));
      case "place.village-count" ->
          count.places(p -> p.level().equals("VILLAGE") && VILLAGES.contains(p.kind()));
      case "organization.count" ->
          count.organizations(o -> o.nature() == Nature.REGULAR && o.form() != Form.GROUP);
      case "organization.branch-count" ->
          count.organizations(o -> o.nature() == Nature.REGULAR && o.form().holdsMembers());
      case "organization.functional-count" ->
          count.organizations(o -> o.nature() == Nature.FUNCTIONAL);
      case "organization.grid-branch-count" -> count.settings(Setting.GRID);
      case "organization.residential-area-count" -> count.settings(Setting.RESIDENTIAL_AREA);
      case "organization.building-count" -> count.settings(Setting.BUILDING);
      case "organization.property-company-count" -> count.settings(Setting.PROPERTY_COMPANY);
      case "organization.joint-village-count" -> count.settings(Setting.JOINT_VILLAGE);
      case "group.joint-village-covered-count" ->
          number(
              RECORDS.groups().stream()
                  .filter(g -> g.kind().equals("JOINT_VILLAGE") && !g.openedOn().isAfter(count.end))
                  .filter(g -> Generated.isUnder(g.leadOrganizationId(), count.organization))
                  .flatMap(g -> g.organizations().stream())
                  .distinct());
      case "organization.two-new-count" ->
          count.organizations(
              o ->
                  o.nature() != Nature.FUNCTIONAL
                      && o.form() != Form.GROUP
                      && TWO_NEW.contains(String.valueOf(o.sector())));
      case "place.industrial-count" -> count.places(p -> p.kind().equals("INDUSTRIAL"));
      case "host-unit.party-clause-count" -> count.works(PartyWork::partyClause);
      case "host-unit.cross-appointed-count" -> count.works(PartyWork::crossAppointed);
      case "host-unit.secretary-head-count" -> count.works(PartyWork::secretaryIsHead);
      case "host-unit.community-social-count" ->
          number(count.units(u -> u.kind().equals("COMMUNITY_SOCIAL_ORG")));
      case "host-unit.property-coverage" -> count.propertyCoverage();
      case "host-unit.industrial-enterprise-count" -> number(count.industrial());
      case "host-unit.industrial-employee-count" ->
          sum(count.industrial(), u -> Objects.requireNonNull(u.employees()).number());
      case "grid.urban-count" ->
          count.grids(g -> g.level().equals("GRID") && g.area().equals("URBAN"));
      case "grid.micro-count" -> count.grids(g -> g.level().equals("MICRO_GRID"));
      case "grid.central-household-count" ->
          count.grids(g -> g.level().equals("CENTRAL_HOUSEHOLD"));
      case "task-list.aspect-count" -> sum(count.taskLists(), list -> list.aspects().size());
      case "task-list.branch-count" ->
          number(count.taskLists().filter(list -> FIVE_LISTS.contains(list.type())));
      case "task-list.ledger-count" ->
          number(count.taskLists().filter(list -> list.type().equals("LEDGER")));
      case "task.key-count" -> number(count.tasks());
      case "task.department-count" -> count.answering(o -> o.setting() == Setting.DEPARTMENT);
      case "task.street-count" -> count.answering(o -> o.form() == Form.WORK_COMMITTEE);
      case "supervision-round.unit-count" ->
          number(count.rounds().flatMap(r -> r.round().unitIds().stream()).distinct());
      case "supervision-round.item-count" ->
          number(count.rounds().flatMap(r -> r.round().items().stream()).distinct());
      case "member.count" -> count.members(m -> true);
      case "member.urban-count" -> count.members(m -> m.residence().equals("URBAN"));
      case "org-life.campaign-study-count" -> number(count.campaign("STUDY"));
      case "org-life.campaign-theme-day-count" -> number(count.campaign("THEME_DAY"));
      case "org-life.campaign-lecture-count" -> number(count.campaign("PARTY_LECTURE"));
      case "org-life.campaign-lecture-audience" ->
          count
              .campaign("PARTY_LECTURE")
              .map(it -> BigDecimal.valueOf(it.attendedCount()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      case "org-life.county-lecturer-count" ->
          number(
              count
                  .campaign("PARTY_LECTURE")
                  .filter(it -> "COUNTY".equals(it.hostRank()))
                  .map(LifeRow::hostPersonId)
                  .distinct());
      case "collective.count" -> count.collectives();
      case "collective.income" -> sum(count.statements());
      case "collective.income-mean" -> mean(count);
      case "collective.weak-count" ->
          number(count.statements().filter(s -> s.income().compareTo(WEAK) < 0));
      case "visit.person-count" -> count.visits(v -> v.campaign() == null, VisitRow::peopleCount);
      case "visit.campaign-person-count" ->
          count.visits(v -> v.campaign() != null, VisitRow::peopleCount);
      case "visit.key-assistance-person-count" ->
          count.visits(v -> v.campaign() == null, VisitRow::keyAssistanceCount);
      case "matter.resolved-count" -> number(count.resolved(m -> true));
      case "matter.livelihood-resolved-count" ->
          number(count.resolved(m -> m.matter().kind().equals("LIVELIHOOD")));
      case "matter.pairing-source-resolved-count" ->
          number(count.resolved(m -> m.matter().source().equals("PAIRING")));
      case "matter.survey-source-resolved-count" ->
          number(count.resolved(m -> m.matter().source().equals("SURVEY")));
      case "matter.backlog-household-count" -> count.households();
      case "matter.backlog-refund" -> count.refunds();
      default -> throw new IllegalArgumentException(printed.figure());
    };
  }

  private BigDecimal places(Predicate<PlaceRow> condition) {
    return number(
        Generated.PLACES.values().stream()
            .filter(condition)
            .filter(p -> Generated.isUnder(Generated.answering(p), organization)));
  }

  private Stream<HostUnitRow> units(Predicate<HostUnitRow> condition) {
    return RECORDS.hostUnits().units().stream()
        .filter(condition)
        .filter(u -> !u.openedOn().isAfter(end))
        .filter(u -> Generated.isUnder(u.organizationId(), organization));
  }

  private BigDecimal works(Predicate<PartyWork> condition) {
    return number(
        units(u -> TWO_NEW.contains(String.valueOf(u.sector())))
            .map(HostUnitRow::partyWork)
            .filter(Objects::nonNull)
            .filter(it -> !it.on().isAfter(end))
            .filter(condition));
  }

  private Stream<HostUnitRow> industrial() {
    return units(
        u ->
            u.kind().equals("ENTERPRISE")
                && Generated.place(u.placeCode()).kind().equals("INDUSTRIAL"));
  }

  private BigDecimal propertyCoverage() {
    var hosts =
        RECORDS.organizations().stream()
            .filter(o -> !o.foundedOn().isAfter(end))
            .map(OrganizationRow::hostUnitId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var firms = units(u -> u.kind().equals("PROPERTY_COMPANY")).map(HostUnitRow::code).toList();
    var covered = number(firms.stream().filter(hosts::contains));
    return covered
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(firms.size()), 1, RoundingMode.HALF_UP);
  }

  private Stream<LifeRow> campaign(String kind) {
    return RECORDS.life().stream()
        .filter(it -> it.campaign() != null && it.kinds().contains(kind))
        .filter(it -> String.valueOf(it.heldOn().getYear()).equals(period))
        .filter(it -> Generated.isUnder(it.organizationId(), organization));
  }

  private BigDecimal settings(Setting setting) {
    return organizations(o -> o.setting() == setting);
  }

  private BigDecimal organizations(Predicate<OrganizationRow> condition) {
    return number(
        RECORDS.organizations().stream()
            .filter(condition)
            .filter(o -> !o.foundedOn().isAfter(end))
            .filter(o -> o.closedOn() == null || o.closedOn().isAfter(end))
            .filter(o -> Generated.isUnder(o.code(), organization)));
  }

  private BigDecimal grids(Predicate<GridRow> condition) {
    return number(
        RECORDS.grids().stream()
            .filter(condition)
            .filter(g -> !g.openedOn().isAfter(end))
            .filter(g -> Generated.isUnder(g.organizationId(), organization)));
  }

  private BigDecimal members(Predicate<MemberRow> condition) {
    return number(
        RECORDS.members().stream()
            .filter(condition)
            .filter(m -> !m.relationFrom().isAfter(end))
            .filter(m -> Generated.isUnder(m.organizationId(), organization)));
  }

  private Stream<TaskListRow> taskLists() {
    return RECORDS.taskLists().stream()
        .filter(list -> String.valueOf(list.issuedOn().getYear()).equals(period))
        .filter(list -> Generated.isUnder(list.organizationId(), organization));
  }

  private Stream<TaskRow> tasks() {
    return RECORDS.tasks().stream()
        .filter(task -> String.valueOf(task.issuedOn().getYear()).equals(period))
        .filter(task -> Generated.isUnder(task.organizationId(), organization));
  }

  /** Units that answer, each once. */
  private BigDecimal answering(Predicate<OrganizationRow> condition) {
    return number(
        tasks()
            .flatMap(task -> task.assignments().stream())
            .map(it -> Generated.organization(it.answeringOrganizationId()))
            .distinct()
            .filter(condition));
  }

  private Stream<RoundScript> rounds() {
    return RECORDS.rounds().stream()
        .filter(it -> it.round().month().startsWith(period))
        .filter(it -> Generated.isUnder(it.round().organizationId(), organization));
  }

  private BigDecimal collectives() {
    return number(
        RECORDS.collectives().stream()
            .filter(c -> c.kind().equals("VILLAGE") && !c.registeredOn().isAfter(end))
            .filter(c -> Generated.isUnder(c.organizationId(), organization)));
  }

  private Stream<StatementRow> statements() {
    return RECORDS.statements().stream()
        .filter(s -> s.period().equals(period))
        .filter(s -> Generated.isUnder(collective(s).organizationId(), organization));
  }

  private BigDecimal visits(Predicate<VisitRow> condition, ToIntFunction<VisitRow> people) {
    return BigDecimal.valueOf(
        RECORDS.visits().stream()
            .filter(condition)
            .filter(v -> isWithin(v.visitedOn()))
            .filter(v -> Generated.isUnder(v.organizationId(), organization))
            .mapToInt(people)
            .sum());
  }

  private Stream<MatterRow> resolved(Predicate<MatterRow> condition) {
    return RECORDS.matters().stream()
        .filter(condition)
        .filter(MatterRow::isResolved)
        .filter(m -> m.outcome() != null && isWithin(m.outcome().endedOn()))
        .filter(m -> Generated.isUnder(m.matter().organizationId(), organization));
  }

  private BigDecimal households() {
    return resolved(m -> m.matter().kind().equals("BACKLOG"))
        .map(m -> m.outcome() == null ? null : m.outcome().householdCount())
        .filter(Objects::nonNull)
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal refunds() {
    return RECORDS.matters().stream()
        .filter(m -> m.matter().kind().equals("BACKLOG"))
        .filter(m -> Generated.isUnder(m.matter().organizationId(), organization))
        .map(m -> m.outcome() == null ? null : m.outcome().refund())
        .filter(Objects::nonNull)
        .filter(refund -> isWithin(refund.paidOn()))
        .map(MatterRow.Refund::paidYuan)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** In the year asked for. */
  private boolean isWithin(LocalDate day) {
    return day.toString().startsWith(period);
  }

  private static CollectiveRow collective(StatementRow statement) {
    return java.util.Objects.requireNonNull(COLLECTIVES.get(statement.collectiveId()));
  }

  private static BigDecimal sum(Stream<StatementRow> statements) {
    return statements.map(StatementRow::income).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static <T> BigDecimal sum(Stream<T> found, ToIntFunction<T> value) {
    return BigDecimal.valueOf(found.mapToInt(value).sum());
  }

  private static BigDecimal mean(PlainCount count) {
    return sum(count.statements()).divide(number(count.statements()), 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal number(Stream<?> found) {
    return BigDecimal.valueOf(found.count());
  }
}
