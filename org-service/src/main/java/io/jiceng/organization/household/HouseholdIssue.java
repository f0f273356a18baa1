package io.jiceng.organization.household;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a household (户); a code is the rule's id in the domain rules. */
enum HouseholdIssue implements ProblemCode {
  NOT_A_GRID("GRD-04", 422, "户须在一个网格内", "A household lies in exactly one grid of level GRID"),
  MICRO_GRID_OF_ANOTHER("GRD-04", 422, "微网格不属于该网格", "The micro-grid is not one of this grid"),
  CENTRAL_HOUSEHOLD_OF_ANOTHER(
      "GRD-04", 422, "中心户不属于该微网格", "The central household is not one of this micro-grid"),
  OUTSIDE_GRID("GRD-04", 422, "所在地点不在网格的地点之内", "The place is not inside the grid's place"),
  GRID_NOT_OPEN("GRD-04", 422, "该网格在此期间未设立或已撤销", "The grid is not open all of that time"),
  WITHOUT_MICRO_GRID(
      "GRD-04", 422, "网格已分微网格，该户尚未划入", "The grid has micro-grids, the household is in none"),
  SECOND_LAYER(
      "GRD-10",
      409,
      "该地点的此户册序号已在网格内，不得重复建格",
      "This number of the place's list is in a grid already: no second layer of grids"),
  SPLIT_OR_MERGED_BY_ACT(
      "HHD-02",
      422,
      "分户、并户须注明原户，请用分户、并户操作",
      "SPLIT and MERGED come from the acts that name the keys"),
  TWICE_NAMED("HHD-02", 422, "户标识重复", "A key is named twice"),
  KEY_NOT_OPAQUE(
      "HHD-01", 422, "户标识须为随机生成的 UUID", "A key is a UUID made at random or by the clock"),
  KEY_TAKEN("HHD-02", 409, "户标识已被使用", "The key is taken; it names one household for ever"),
  GRID_UNKNOWN("unknown-grid", 422, "没有此网格", "No such grid"),
  PLACE_UNKNOWN("unknown-place", 422, "没有此地点", "No such place"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  DATES_REVERSED("dates-reversed", 422, "终止早于开始", "It ends before it begins"),
  BEFORE_SEAT(
      "before-seat", 422, "早于该户进入现网格的日期", "Earlier than the day the household came to its grid"),
  OPENED_LATE(
      "opened-late", 422, "立户日期晚于其后的变动", "Later than what has happened to the household since"),
  CLOSED("household-ended", 409, "该户已销户", "The household has ended"),
  ASSISTANCE_KIND(
      "HHD-03", 422, "重点帮扶户须注明类别，其他认定没有类别", "KEY_ASSISTANCE has a kind, other flags have none"),
  FLAG_OUTSIDE("HHD-03", 422, "认定不在该户在册期间", "The flag does not lie in the household's time"),
  FLAG_TWICE("HHD-03", 409, "同一认定在此期间已存在", "The household has this flag in that time already"),
  FLAG_ENDED("flag-ended", 409, "该认定已终止", "The flag has ended"),
  SPLIT_PARTS("HHD-02", 422, "分户至少分为两户", "A split makes at least two households"),
  MERGED_KEYS("HHD-02", 422, "并户至少合并两户", "A merger names at least two households");

  private final Reason reason;

  HouseholdIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
