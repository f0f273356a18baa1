package io.jiceng.demo;

/** Fictitious names put together from short lists. */
final class Names {
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖";
  private static final String MALE = "建国军明强志伟勇平文华海东峰俊杰成龙永红学斌新民宏光德林春生金宝玉山立业振兴长青福贵云鹏浩宇子轩";
  private static final String FEMALE = "秀英芳丽娟敏静桂兰玉梅红霞艳玲燕萍雪琴慧巧云淑珍春花彩凤晓月佳怡欣雨婷梦洁爱莲美华文";
  private static final int COMMON_SURNAMES = 20;

  private static final String[] COMPOUND_HEADS = {
    "阳光", "锦绣", "金色", "幸福", "和谐", "书香", "翠湖", "文苑", "东方", "世纪", "学府", "康宁", "银河", "春晖", "丽景", "龙泉",
    "祥和", "盛世", "绿洲", "明珠"
  };
  private static final String[] COMPOUND_TAILS = {"花园", "家园", "小区", "新村", "名苑", "雅居", "公寓", "华庭"};

  private static final String[] FIRM_HEADS = {
    "恒信", "瑞丰", "众合", "新源", "鼎盛", "华兴", "润泽", "宏远", "天成", "国泰", "安居", "汇通"
  };

  private Names() {}

  static String person(Dice dice, boolean woman) {
    int common = dice.chance(70) ? COMMON_SURNAMES : SURNAMES.length();
    String given = woman ? FEMALE : MALE;
    var name = new StringBuilder().append(SURNAMES.charAt(dice.below(common)));
    name.append(given.charAt(dice.below(given.length())));
    if (dice.chance(72)) {
      name.append(given.charAt(dice.below(given.length())));
    }
    return name.toString();
  }

  /** The n-th compound (小区) of a district; 160 different ones, numbered phases afterwards. */
  static String compound(int number) {
    int heads = COMPOUND_HEADS.length;
    int all = heads * COMPOUND_TAILS.length;
    int phase = number / all + 1;
    String name = COMPOUND_HEADS[number % heads] + COMPOUND_TAILS[number % all / heads];
    return phase == 1 ? name : name + phase + "期";
  }

  /** The n-th office building (楼宇) of a district. */
  static String building(int number) {
    return firm(number) + (number / FIRM_HEADS.length % 2 == 0 ? "大厦" : "商务楼");
  }

  /** A firm's name without its trade. */
  static String firm(int number) {
    String head = FIRM_HEADS[number % FIRM_HEADS.length];
    int round = number / FIRM_HEADS.length;
    return round < 2 ? head : head + (round < 4 ? "新" : "第" + round);
  }
}
