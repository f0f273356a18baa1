package io.jiceng.economy.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import io.jiceng.kit.code.CodeLabel;
import java.util.stream.Stream;

/** Income and expense accounts (收支科目) of rural collectives, KJ 财会〔2023〕14号. */
public enum Account implements CodeLabel {
  OPERATING_INCOME(501, "经营收入", "operating income"),
  INVESTMENT_INCOME(502, "投资收益", "investment income"),
  SUBSIDY_INCOME(503, "补助收入", "subsidy income"),
  OTHER_INCOME(504, "其他收入", "other income"),
  OPERATING_EXPENSE(511, "经营支出", "operating expense"),
  TAXES_AND_SURCHARGES(512, "税金及附加", "taxes and surcharges"),
  ADMINISTRATION_EXPENSE(513, "管理费用（含运转支出）", "administration expense"),
  PUBLIC_BENEFIT_EXPENSE(514, "公益支出", "public-benefit expense"),
  OTHER_EXPENSE(515, "其他支出", "other expense"),
  INCOME_TAX(521, "所得税费用", "income tax");

  private final int number;
  private final Label label;

  Account(int number, String zh, String en) {
    this.number = number;
    this.label = new Label(zh, en);
  }

  static Account of(int number) {
    return Stream.of(values())
        .filter(account -> account.number == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("account " + number));
  }

  int number() {
    return number;
  }

  boolean isIncome() {
    return number < 510;
  }

  @JsonValue
  @Override
  public String code() {
    return Integer.toString(number);
  }

  @Override
  public Label label() {
    return label;
  }
}
