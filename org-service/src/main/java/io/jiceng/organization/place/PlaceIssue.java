package io.jiceng.organization.place;

import io.jiceng.kit.problem.ProblemCode;

/**
 * What may be wrong with a place (地点); the code rules are those of section 10 of the domain rules.
 */
enum PlaceIssue implements ProblemCode {
  CODE_MALFORMED("place-code", 422, "地点代码不合规则", "The place code breaks the code rules"),
  CODE_SEGMENT("place-code", 422, "地点代码的区段超出范围", "A segment of the place code is out of range"),
  LEVEL_MISMATCH("place-level", 422, "层级与代码不符", "The level does not fit the code"),
  KIND_MISMATCH("place-kind", 422, "类别与代码或层级不符", "The kind does not fit the code or the level"),
  PARENT_MISMATCH(
      "place-parent", 422, "上级地点与代码或层级不符", "The parent does not fit the code or the level"),
  PARENT_UNKNOWN("place-parent", 422, "上级地点不存在", "The parent place does not exist"),
  CLASS_ONLY_VILLAGE(
      "place-urban-rural-class",
      422,
      "城乡分类只用于村级地点",
      "Only a village-level place has an urban-rural class"),
  WITHOUT_ORGANIZATION(
      "place-organization",
      422,
      "该地点及其上级均无牵头党组织",
      "Neither the place nor a place above it has a lead organisation"),
  LEAD_UNKNOWN("unknown-organization", 422, "没有此组织", "No such organisation"),
  MANAGED_UNKNOWN("unknown-place", 422, "没有此地点", "No such place"),
  MANAGER_NOT_ZONE("place-manager", 422, "只有功能区可以托管地点", "Only a zone manages places"),
  MANAGER_CYCLE("place-manager", 422, "功能区不能托管其所在地点", "A zone cannot manage a place it lies in"),
  MANAGED_BY_ANOTHER(
      "PLC-03",
      422,
      "该地点此时由另一功能区托管，须先交还",
      "Another zone manages the place then: it gives it back first"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  DATES_REVERSED(
      "place-dates", 422, "撤销日期早于设立日期", "The place is abolished before it is established"),
  CODE_TAKEN("code-taken", 409, "代码已被使用", "The code is taken"),
  STILL_HAS_CHILDREN("place-in-use", 409, "该地点仍有下级地点", "The place still has places below it");

  private final Reason reason;

  PlaceIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
