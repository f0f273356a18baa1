package io.jiceng.economy.collective;

import io.jiceng.kit.code.CodeLabel;
import io.jiceng.kit.credit.CreditCode;

/** Kind (类别) of a collective: each keeps books of its own (ECO-05). */
public enum CollectiveKind implements CodeLabel {
  VILLAGE("村集体经济组织", "village collective", "N2"),
  TOWNSHIP("乡镇集体经济组织", "township collective", "N3"),
  GROUP("组集体经济组织", "group collective", "N1"),
  VILLAGE_COMPANY("村集体公司", "village company", "91"),
  COOPERATIVE("农民专业合作社", "farmers' cooperative", "93"),
  UNION("合作社联合社", "cooperative union", "93");

  private final Label label;
  private final String codeClass;

  CollectiveKind(String zh, String en, String codeClass) {
    this.label = new Label(zh, en);
    this.codeClass = codeClass;
  }

  /** Whether a unified social credit code of that registering body and class fits. */
  boolean takes(CreditCode code) {
    return codeClass.equals(code.bodyAndClass());
  }

  @Override
  public Label label() {
    return label;
  }
}
