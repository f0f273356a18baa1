package io.jiceng.member.person;

import io.jiceng.kit.code.CodeLabel;

/** Why a person who is no member is on record (建档依据, PER-01). */
public enum Basis implements CodeLabel {
  POSTING("任职", "Holds a post"),
  TALENT("后备人才", "In a talent pool"),
  TRAINING("培训", "Takes part in training"),
  EVALUATION("考核", "Is evaluated");

  private final Label label;

  Basis(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
