package io.jiceng.member.person;

import com.fasterxml.jackson.annotation.JsonValue;
import io.jiceng.kit.code.CodeLabel;
import jakarta.persistence.EnumeratedValue;

/** Sex (性别), GB/T 2261.1. */
public enum Sex implements CodeLabel {
  UNKNOWN("0", "未知的性别", "Unknown"),
  MALE("1", "男", "Male"),
  FEMALE("2", "女", "Female"),
  NOT_STATED("9", "未说明的性别", "Not stated");

  @EnumeratedValue private final String code;
  private final Label label;

  Sex(String code, String zh, String en) {
    this.code = code;
    this.label = new Label(zh, en);
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }
}
