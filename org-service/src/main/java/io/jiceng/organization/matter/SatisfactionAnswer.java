package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** The one answer about satisfaction (满意度评价). */
public enum SatisfactionAnswer implements CodeLabel {
  SATISFIED("满意", "satisfied"),
  DISSATISFIED("不满意", "dissatisfied"),
  NO_ANSWER("未作评价", "no answer");

  private final Label label;

  SatisfactionAnswer(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
