package io.jiceng.member.person;

import com.fasterxml.jackson.annotation.JsonValue;
import io.jiceng.kit.code.CodeLabel;
import jakarta.persistence.EnumeratedValue;

/**
 * Political status (政治面貌), GB/T 4762; 01 and 02 come from a membership and are never typed
 * (PER-03).
 */
public enum PoliticalStatus implements CodeLabel {
  LEAGUE_MEMBER("03", "中国共产主义青年团团员", "League member"),
  RCKMT("04", "中国国民党革命委员会会员", "Revolutionary Committee of the Kuomintang"),
  DEMOCRATIC_LEAGUE("05", "中国民主同盟盟员", "Democratic League"),
  NATIONAL_CONSTRUCTION("06", "中国民主建国会会员", "National Construction Association"),
  PROMOTING_DEMOCRACY("07", "中国民主促进会会员", "Association for Promoting Democracy"),
  PEASANTS_AND_WORKERS("08", "中国农工民主党党员", "Peasants' and Workers' Democratic Party"),
  ZHI_GONG("09", "中国致公党党员", "Zhi Gong Party"),
  JIUSAN("10", "九三学社社员", "Jiusan Society"),
  TAIWAN_LEAGUE("11", "台湾民主自治同盟盟员", "Taiwan Democratic Self-Government League"),
  NO_PARTY("12", "无党派民主人士", "No party"),
  MASSES("13", "群众", "Masses");

  @EnumeratedValue private final String code;
  private final Label label;

  PoliticalStatus(String code, String zh, String en) {
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
