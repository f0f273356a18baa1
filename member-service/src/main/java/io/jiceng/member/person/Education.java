package io.jiceng.member.person;

import com.fasterxml.jackson.annotation.JsonValue;
import io.jiceng.kit.code.CodeLabel;
import jakarta.persistence.EnumeratedValue;

/**
 * Education (学历), GB/T 4658-2006; 10 to 28 is bachelor or above, 10 to 33 junior college or above.
 */
public enum Education implements CodeLabel {
  POSTGRADUATE("10", "研究生教育", "Postgraduate"),
  DOCTOR_GRADUATED("11", "博士研究生毕业", "Doctor, graduated"),
  DOCTOR_COMPLETED("12", "博士研究生结业", "Doctor, completed"),
  DOCTOR_NOT_COMPLETED("13", "博士研究生肄业", "Doctor, not completed"),
  MASTER_GRADUATED("14", "硕士研究生毕业", "Master, graduated"),
  MASTER_COMPLETED("15", "硕士研究生结业", "Master, completed"),
  MASTER_NOT_COMPLETED("16", "硕士研究生肄业", "Master, not completed"),
  POSTGRADUATE_CLASS_GRADUATED("17", "研究生班毕业", "Postgraduate class, graduated"),
  POSTGRADUATE_CLASS_COMPLETED("18", "研究生班结业", "Postgraduate class, completed"),
  POSTGRADUATE_CLASS_NOT_COMPLETED("19", "研究生班肄业", "Postgraduate class, not completed"),
  BACHELOR("20", "大学本科教育", "Bachelor"),
  BACHELOR_GRADUATED("21", "大学本科毕业", "Bachelor, graduated"),
  BACHELOR_COMPLETED("22", "大学本科结业", "Bachelor, completed"),
  BACHELOR_NOT_COMPLETED("23", "大学本科肄业", "Bachelor, not completed"),
  BACHELOR_ORDINARY_CLASS("28", "大学普通班毕业", "University ordinary class"),
  JUNIOR_COLLEGE("30", "大学专科教育", "Junior college"),
  JUNIOR_COLLEGE_GRADUATED("31", "大学专科毕业", "Junior college, graduated"),
  JUNIOR_COLLEGE_COMPLETED("32", "大学专科结业", "Junior college, completed"),
  JUNIOR_COLLEGE_NOT_COMPLETED("33", "大学专科肄业", "Junior college, not completed"),
  SECONDARY_VOCATIONAL("40", "中等职业教育", "Secondary vocational"),
  SECONDARY_TECHNICAL_GRADUATED("41", "中等专科毕业", "Secondary technical, graduated"),
  SECONDARY_TECHNICAL_COMPLETED("42", "中等专科结业", "Secondary technical, completed"),
  SECONDARY_TECHNICAL_NOT_COMPLETED("43", "中等专科肄业", "Secondary technical, not completed"),
  VOCATIONAL_HIGH_GRADUATED("44", "职业高中毕业", "Vocational high school, graduated"),
  VOCATIONAL_HIGH_COMPLETED("45", "职业高中结业", "Vocational high school, completed"),
  VOCATIONAL_HIGH_NOT_COMPLETED("46", "职业高中肄业", "Vocational high school, not completed"),
  TECHNICAL_SCHOOL_GRADUATED("47", "技工学校毕业", "Technical school, graduated"),
  TECHNICAL_SCHOOL_COMPLETED("48", "技工学校结业", "Technical school, completed"),
  TECHNICAL_SCHOOL_NOT_COMPLETED("49", "技工学校肄业", "Technical school, not completed"),
  SENIOR_HIGH("60", "普通高级中学教育", "Senior high school"),
  SENIOR_HIGH_GRADUATED("61", "普通高中毕业", "Senior high school, graduated"),
  SENIOR_HIGH_COMPLETED("62", "普通高中结业", "Senior high school, completed"),
  SENIOR_HIGH_NOT_COMPLETED("63", "普通高中肄业", "Senior high school, not completed"),
  JUNIOR_HIGH("70", "初级中学教育", "Junior high school"),
  JUNIOR_HIGH_GRADUATED("71", "初中毕业", "Junior high school, graduated"),
  JUNIOR_HIGH_NOT_COMPLETED("73", "初中肄业", "Junior high school, not completed"),
  PRIMARY("80", "小学教育", "Primary school"),
  PRIMARY_GRADUATED("81", "小学毕业", "Primary school, graduated"),
  PRIMARY_NOT_COMPLETED("83", "小学肄业", "Primary school, not completed"),
  OTHER("90", "其他", "Other");

  @EnumeratedValue private final String code;
  private final Label label;

  Education(String code, String zh, String en) {
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
