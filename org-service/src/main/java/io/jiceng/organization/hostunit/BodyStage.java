package io.jiceng.organization.hostunit;

import io.jiceng.kit.code.CodeLabel;

/** Stage (孵化阶段) of a community social body (HST-04). */
enum BodyStage implements CodeLabel {
  SEED("种子", "seed"),
  NURTURED("培育", "nurtured"),
  FILED("备案", "filed"),
  REGISTERED("登记", "registered"),
  SELF_RUNNING("自主运行", "self-running");

  private final Label label;

  BodyStage(String zh, String en) {
    this.label = new Label(zh, en);
  }

  /** The one before it; the body of a community is filed or registered, not both (HST-04). */
  boolean follows(BodyStage before) {
    return switch (this) {
      case SEED -> false;
      case NURTURED -> before == SEED;
      case FILED, REGISTERED -> before == NURTURED;
      case SELF_RUNNING -> before == FILED || before == REGISTERED;
    };
  }

  @Override
  public Label label() {
    return label;
  }
}
