package io.jiceng.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Organisations beside the villages and communities: the departments' work committee, sector
 * committees with their schools, hospitals and firms. They sit in a street, since a committee's
 * place is lower than that of the committee above it (ORG-15).
 */
final class Departments {
  private static final List<String> OFFICES =
      words(
          """
          办公室 组织部 宣传部 统战部 政法委 发展和改革局 教育局机关 科学技术局 工业和信息化局
          民政局 司法局 财政局 人力资源和社会保障局 自然资源局 住房和城乡建设局 交通运输局 水务局
          农业农村局 商务局 文化和旅游局 卫生健康局机关 退役军人事务局 应急管理局 审计局
          市场监督管理局 统计局 医疗保障局 乡村振兴局 信访局 林业和草原局 总工会 团委 妇联 残联
          工商联 档案馆 供销合作社 气象局 税务局 融媒体中心
          """);
  private static final List<String> TRADES = words("食品 建材 纺织 机械 物流 医药 电子 商贸 农业科技 包装 新能源 家政");
  private static final List<String> HEADS = words("恒信 瑞丰 众合 新源 鼎盛 华兴 润泽 宏远");

  private static final List<String> SCHOOLS = words("中学 小学 幼儿园");
  private static final List<String> HOSPITALS = words("人民医院 中医医院 妇幼保健院 疾病预防控制中心");
  private static final List<String> STATE_FIRMS = words("城市建设投资公司 供热公司 自来水公司 粮食储备公司 公共交通公司 文化旅游公司");

  private final Draft draft;
  private final Unit county;
  private final Division seat;

  /**
   * @param seat the street the departments have their offices in
   */
  Departments(Draft draft, Unit county, Division seat) {
    this.draft = draft;
    this.county = county;
    this.seat = seat;
  }

  /** The work committee of the departments and its branches; several rounds get ordinals. */
  List<Unit> offices(int count) {
    Unit committee = committee("G", Form.WORK_COMMITTEE, "直属机关", LocalDate.of(1984, 5, 1));
    return branches(committee, count, OFFICES, Setting.DEPARTMENT, 1990, 2014);
  }

  List<Unit> schools(int count) {
    Unit committee = committee("E", Form.COMMITTEE, "教育系统", LocalDate.of(1986, 9, 1));
    return branches(committee, count, SCHOOLS, Setting.SCHOOL, 1988, 2020);
  }

  List<Unit> hospitals(int count) {
    Unit committee = committee("H", Form.COMMITTEE, "卫生健康系统", LocalDate.of(1987, 3, 1));
    return branches(committee, count, HOSPITALS, Setting.HOSPITAL, 1988, 2016);
  }

  List<Unit> stateFirms(int count) {
    Unit committee = committee("S", Form.COMMITTEE, "国有企业", LocalDate.of(2004, 6, 1));
    return branches(committee, count, STATE_FIRMS, Setting.ENTERPRISE, 2004, 2018);
  }

  private List<Unit> branches(
      Unit committee, int count, List<String> names, Setting setting, int first, int last) {
    List<Unit> branches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = ordinal(i / names.size()) + names.get(i % names.size());
      branches.add(branch(committee, i, Form.BRANCH, name, setting, first, last));
    }
    return branches;
  }

  /** New sectors (两新、三新): firms, every fourth a joint branch; the last one for couriers. */
  List<Unit> newSectors(int count) {
    Unit committee = committee("X", Form.WORK_COMMITTEE, "非公有制经济组织和社会组织", LocalDate.of(2012, 8, 1));
    List<Unit> branches = new ArrayList<>();
    for (int i = 0; i < count - 1; i++) {
      branches.add(firm(committee, i, 2012, 2021));
    }
    Unit couriers =
        branch(committee, count - 1, Form.JOINT_BRANCH, "快递行业", Setting.ENTERPRISE, 2020, 2021);
    branches.add(couriers.ofSector("NEW_EMPLOYMENT").forGroup("COURIER").covering(4));
    return branches;
  }

  Unit firm(Unit parent, int number, int firstYear, int lastYear) {
    String head = HEADS.get(number % HEADS.size());
    String trade =
        ordinal(number / (HEADS.size() * TRADES.size()))
            + TRADES.get(number / HEADS.size() * 5 % TRADES.size());
    if (number % 4 == 3) {
      return branch(
              parent,
              number,
              Form.JOINT_BRANCH,
              trade + "行业",
              Setting.ENTERPRISE,
              firstYear,
              lastYear)
          .ofSector("NEW_ECONOMIC")
          .covering(3 + number % 3);
    }
    return branch(
            parent,
            number,
            Form.BRANCH,
            head + trade + "公司",
            Setting.ENTERPRISE,
            firstYear,
            lastYear)
        .ofSector("NEW_ECONOMIC");
  }

  /** A committee of a sector stands for its branches, not for members: it has no setting. */
  Unit committee(String suffix, Form form, String name, LocalDate founded) {
    return draft
        .unit(county, suffix, form, county.where() + name, county.body() + name, founded)
        .at(seat.code());
  }

  Unit branch(
      Unit parent,
      int index,
      Form form,
      String name,
      Setting setting,
      int firstYear,
      int lastYear) {
    String suffix = "B%02d".formatted(index + 1);
    LocalDate founded =
        Dice.of(parent.code() + suffix)
            .day(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    return draft
        .below(parent, suffix, form, county.body() + name, name, founded)
        .at(seat.code())
        .in(setting);
  }

  private static List<String> words(String text) {
    return Pattern.compile("\\s+").splitAsStream(text.strip()).toList();
  }

  /** Nothing for the first round of names, 第二 for the second. */
  private static String ordinal(int round) {
    return round == 0 ? "" : "第" + numeral(round + 1);
  }

  private static String numeral(int number) {
    String digits = "零一二三四五六七八九";
    if (number < 10) {
      return digits.substring(number, number + 1);
    }
    String tens = number < 20 ? "十" : digits.charAt(number / 10) + "十";
    return number % 10 == 0 ? tens : tens + digits.charAt(number % 10);
  }
}
