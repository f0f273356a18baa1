package io.jiceng.kit.attachment;

import io.jiceng.kit.code.CodeLabel;

/** How far data is to be protected (数据级别), from what is published to what harms a person. */
public enum DataClass implements CodeLabel {
  C1("公开", "published"),
  C2("内部", "internal"),
  C3("个人信息", "personal"),
  C4("敏感个人信息", "sensitive personal");

  private final Label label;

  DataClass(String zh, String en) {
    this.label = new Label(zh, en);
  }

  boolean isBelow(DataClass other) {
    return compareTo(other) < 0;
  }

  /** Whether it rests encrypted and each look at it is audited. */
  boolean isSealed() {
    return compareTo(C3) >= 0;
  }

  @Override
  public Label label() {
    return label;
  }
}
