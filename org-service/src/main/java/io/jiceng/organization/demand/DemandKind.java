package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeLabel;

/** What is asked of grassroots units (BUR-01). */
public enum DemandKind implements CodeLabel {
  FORM("表格", "form"),
  FIELD("填报项", "field"),
  MEETING("会议", "meeting"),
  UPLOAD("上传材料", "upload"),
  DUTY("工作事务", "duty"),
  MECHANISM("机制", "mechanism"),
  SIGN("牌子", "sign"),
  CERTIFICATE("证明事项", "certificate"),
  INSPECTION("检查考核", "inspection"),
  CONTEST("评比创建", "contest"),
  APP("应用程序", "app"),
  ACCOUNT("公众账号", "public account"),
  CHAT_GROUP("工作群", "chat group");

  private final Label label;

  DemandKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  /** Asks for values, so what the system holds need not be asked. */
  public boolean asksForValues() {
    return this == FORM || this == FIELD || this == UPLOAD;
  }

  /** Stands on the list of what may hang, run or be issued in a village (BUR-03). */
  boolean isListed() {
    return this == SIGN || this == MECHANISM || this == CERTIFICATE;
  }

  /** An app, an account or a chat group (BUR-05). */
  boolean isPlatform() {
    return this == APP || this == ACCOUNT || this == CHAT_GROUP;
  }

  @Override
  public Label label() {
    return label;
  }
}
