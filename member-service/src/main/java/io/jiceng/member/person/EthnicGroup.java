package io.jiceng.member.person;

import com.fasterxml.jackson.annotation.JsonValue;
import io.jiceng.kit.code.CodeLabel;
import jakarta.persistence.EnumeratedValue;

/** Ethnic group (民族), GB/T 3304; the names are its letter codes. */
public enum EthnicGroup implements CodeLabel {
  HA("01", "汉族", "Han"),
  MG("02", "蒙古族", "Mongol"),
  HU("03", "回族", "Hui"),
  ZA("04", "藏族", "Tibetan"),
  UG("05", "维吾尔族", "Uyghur"),
  MH("06", "苗族", "Miao"),
  YI("07", "彝族", "Yi"),
  ZH("08", "壮族", "Zhuang"),
  BY("09", "布依族", "Bouyei"),
  CS("10", "朝鲜族", "Korean"),
  MA("11", "满族", "Manchu"),
  DO("12", "侗族", "Dong"),
  YA("13", "瑶族", "Yao"),
  BA("14", "白族", "Bai"),
  TJ("15", "土家族", "Tujia"),
  HN("16", "哈尼族", "Hani"),
  KZ("17", "哈萨克族", "Kazak"),
  DA("18", "傣族", "Dai"),
  LI("19", "黎族", "Li"),
  LS("20", "傈僳族", "Lisu"),
  VA("21", "佤族", "Va"),
  SH("22", "畲族", "She"),
  GS("23", "高山族", "Gaoshan"),
  LH("24", "拉祜族", "Lahu"),
  SU("25", "水族", "Sui"),
  DX("26", "东乡族", "Dongxiang"),
  NX("27", "纳西族", "Naxi"),
  JP("28", "景颇族", "Jingpo"),
  KG("29", "柯尔克孜族", "Kirgiz"),
  TU("30", "土族", "Tu"),
  DU("31", "达斡尔族", "Daur"),
  ML("32", "仫佬族", "Mulao"),
  QI("33", "羌族", "Qiang"),
  BL("34", "布朗族", "Blang"),
  SL("35", "撒拉族", "Salar"),
  MN("36", "毛南族", "Maonan"),
  GL("37", "仡佬族", "Gelao"),
  XB("38", "锡伯族", "Xibe"),
  AC("39", "阿昌族", "Achang"),
  PM("40", "普米族", "Pumi"),
  TA("41", "塔吉克族", "Tajik"),
  NU("42", "怒族", "Nu"),
  UZ("43", "乌孜别克族", "Uzbek"),
  RS("44", "俄罗斯族", "Russian"),
  EW("45", "鄂温克族", "Ewenki"),
  DE("46", "德昂族", "De'ang"),
  BN("47", "保安族", "Bonan"),
  YG("48", "裕固族", "Yugur"),
  GI("49", "京族", "Gin"),
  TT("50", "塔塔尔族", "Tatar"),
  DR("51", "独龙族", "Derung"),
  OR("52", "鄂伦春族", "Oroqen"),
  HZ("53", "赫哲族", "Hezhen"),
  MB("54", "门巴族", "Monba"),
  LB("55", "珞巴族", "Lhoba"),
  JN("56", "基诺族", "Jino"),
  OTHER("97", "其他", "Other"),
  NATURALISED("98", "外国血统中国籍人士", "Naturalised");

  @EnumeratedValue private final String code;
  private final Label label;

  EthnicGroup(String code, String zh, String en) {
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
