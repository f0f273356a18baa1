package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** Who handles a matter (承办主体类别, MAT-01). */
public enum HandlerKind implements CodeLabel {
  ORGANIZATION("党组织、部门", "organisation"),
  HOST_UNIT("单位、企业", "host unit"),
  ASSOCIATION("社会组织、业委会等", "association");

  private final Label label;

  HandlerKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
