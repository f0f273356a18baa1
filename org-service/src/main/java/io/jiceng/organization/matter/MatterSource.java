package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** Source (来源) of a matter. */
public enum MatterSource implements CodeLabel {
  VISIT("走访", "visit"),
  SURVEY("调研", "survey"),
  PAIRING("结对联建", "pairing"),
  HOTLINE("热线", "hotline"),
  MEMBER("党员反映", "member"),
  DELEGATE("代表委员反映", "delegate"),
  RESIDENT("群众反映", "resident"),
  GRID("网格巡查", "grid round"),
  OTHER("其他", "other");

  private final Label label;

  MatterSource(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }

  /** Somebody brings it in a role; a resident is never on record (PER-04). */
  boolean mayNamePerson() {
    return switch (this) {
      case MEMBER, DELEGATE, VISIT, SURVEY, PAIRING, GRID -> true;
      case HOTLINE, RESIDENT, OTHER -> false;
    };
  }
}
