package io.jiceng.system;

import io.jiceng.demo.CheckDigits;
import io.jiceng.local.Service;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resources of the API, with numbered records that keep all rules. */
enum Resource {
  PLACES(Service.ORG, "place.compound-count", "name", "level", "establishedOn"),
  ORGANIZATIONS(Service.ORG, "organization.branch-count", "name", "form", "foundedOn"),
  GRIDS(Service.ORG, "grid.count", "name", "level", "openedOn"),
  GROUPS(Service.ORG, "group.count", "name", "kind", "openedOn"),
  VISITS(Service.ORG, "visit.count", "placeCode", "actorRole", "visitedOn"),
  MATTERS(Service.ORG, "matter.taken-in-count", "title", "kind", "takenInOn"),
  TASK_LISTS(Service.ORG, "task-list.count", "title", "type", "issuedOn"),
  HOST_UNITS(Service.ORG, "host-unit.count", "name", "kind", "openedOn"),
  RULE_PARAMETERS(Service.ORG, "", "source", "mark", "validFrom"),
  PERSONS(Service.MEMBER, "", "name", "ethnicGroup", "birthDate"),
  MEMBERS(Service.MEMBER, "member.count", "name", "category", "joinedOn"),
  COLLECTIVES(Service.ECONOMY, "collective.count", "name", "kind", "registeredOn"),
  STATEMENTS(Service.ECONOMY, "collective.income", "note", "account", "");

  private static final int IDS_PER_DAY = 900;
  private static final int MONTHS = 100;

  private final Service service;
  private final String figure;
  private final String textField;
  private final String codeField;
  private final String dateField;

  Resource(Service service, String figure, String textField, String codeField, String dateField) {
    this.service = service;
    this.figure = figure;
    this.textField = textField;
    this.codeField = codeField;
    this.dateField = dateField;
  }

  Service service() {
    return service;
  }

  /** As in a path and in the query of an import. */
  String plural() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String path() {
    return "/v1/" + plural();
  }

  /** What counts its records; empty when nothing does. */
  String figure() {
    return figure;
  }

  /** A text that a patch may change. */
  String textField() {
    return textField;
  }

  /** A value of a code list. */
  String codeField() {
    return codeField;
  }

  /** A date; empty when it has none. */
  String dateField() {
    return dateField;
  }

  /** A new record of the district; the same for the same number. */
  Map<String, @Nullable Object> body(District district, int number) {
    var code = district.code() + "-" + number;
    var body = new LinkedHashMap<String, @Nullable Object>();
    switch (this) {
      case PLACES -> {
        body.put("code", district.townCode() + number);
        body.put("name", "Compound " + number);
        body.put("level", "COMPOUND");
        body.put("kind", "COMPOUND");
        body.put("parentCode", district.townCode());
        body.put("establishedOn", "2024-03-01");
      }
      case ORGANIZATIONS -> body.putAll(district.branch(Integer.toString(number)));
      case GRIDS -> {
        body.put("code", code);
        body.put("name", "Grid " + number);
        body.put("level", "GRID");
        body.put("placeCode", district.townCode());
        body.put("organizationId", district.code());
        body.put("openedOn", "2024-03-01");
      }
      case GROUPS -> {
        body.put("code", district.code() + "-J" + number);
        body.put("name", "Group " + number);
        body.put("kind", "PEER");
        body.put("leadOrganizationId", district.code());
        body.put("openedOn", "2024-03-01");
      }
      case VISITS -> {
        body.put("code", code);
        body.put("organizationId", district.branchCode());
        body.put("actorRole", "STAFF");
        body.put("visitedOn", "2024-03-01");
        body.put("placeCode", district.townCode());
        body.put("peopleCount", 3);
      }
      case MATTERS -> {
        body.put("code", code);
        body.put("title", "Street lamp " + number);
        body.put("kind", "LIVELIHOOD");
        body.put("source", "VISIT");
        body.put("organizationId", district.branchCode());
        body.put("placeCode", district.townCode());
        body.put("takenInOn", "2024-03-01");
        body.put("handlerLevel", "GRID");
      }
      case TASK_LISTS -> {
        body.put("code", code);
        body.put("title", "Key tasks " + number);
        body.put("type", "KEY_TASK");
        body.put("organizationId", district.code());
        body.put("year", 2024);
        body.put("issuedOn", "2024-03-01");
      }
      case HOST_UNITS -> {
        body.put("code", code);
        body.put("name", "Unit " + number);
        body.put("kind", "ENTERPRISE");
        body.put("placeCode", district.townCode());
        body.put("organizationId", district.code());
        body.put("openedOn", "2024-03-01");
      }
      case RULE_PARAMETERS -> {
        body.put("code", "testParameter" + number);
        body.put("organizationId", district.code());
        body.put("value", "50");
        body.put("validFrom", "2024-01-01");
        body.put("source", "test");
        body.put("mark", "P");
      }
      case PERSONS -> {
        body.put("name", "陈测试");
        body.put("sex", "1");
        body.put("birthDate", LocalDate.of(1980, 1, 1).plusDays(number).toString());
        body.put("ethnicGroup", "01");
        body.put("education", "21");
        body.put("politicalStatus", "13");
        body.put("organizationId", district.code());
        body.put("basis", "POSTING");
      }
      case MEMBERS -> {
        body.put("name", "李测试");
        body.put("idNumber", idNumber(district, number));
        body.put("ethnicGroup", "01");
        body.put("education", "21");
        body.put("category", "FULL");
        body.put("organizationId", district.branchCode());
        body.put("residence", "RURAL");
        body.put("joinedOn", "2010-07-01");
        body.put("fullSince", "2011-07-01");
      }
      case COLLECTIVES -> body.putAll(district.collective(code));
      case STATEMENTS -> {
        body.put("collectiveId", district.collectiveCode());
        body.put("period", YearMonth.of(2015, 1).plusMonths(number % MONTHS).toString());
        body.put("lines", List.of(Map.of("account", "501", "amount", 100)));
        body.put("note", "test");
      }
    }
    return body;
  }

  /** The same as a row of an import; statements of 2024, which count at once. */
  Map<String, @Nullable Object> row(District district, int number) {
    var row = body(district, number);
    if (this == STATEMENTS) {
      row.put("period", YearMonth.of(2024, 1).plusMonths(number % 12).toString());
      row.put("state", "ACCEPTED");
    }
    return row;
  }

  private static String idNumber(District district, int number) {
    var born = LocalDate.of(1970, 1, 1).plusDays(number / IDS_PER_DAY);
    return CheckDigits.idNumber(district.areaCode(), born, 1 + number % IDS_PER_DAY);
  }
}
