package io.jiceng.organization.reorganization;

import io.jiceng.kit.code.CodeLabel;

/** What happens to an organisation in a reorganisation (调整中的角色). */
public enum AffectedRole implements CodeLabel {
  MERGED("被合并", "merged into another"),
  RECEIVING("接收", "receiving"),
  CHILD("随之转隶的下级", "child that moves along"),
  SPLIT("被分设", "split"),
  FOUNDED("新设", "founded"),
  MOVED("调整隶属", "moved"),
  PARENT("新上级", "new parent");

  private final Label label;

  AffectedRole(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
