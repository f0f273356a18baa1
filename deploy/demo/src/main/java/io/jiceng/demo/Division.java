package io.jiceng.demo;

import java.util.regex.Pattern;

/** A statistical division (统计用区划), or a local record the differences file adds. */
record Division(String code, String name, String level, String kind, String parentCode) {
  private static final Pattern VILLAGERS = Pattern.compile("(村民委员会|村委会)$");
  private static final Pattern RESIDENTS = Pattern.compile("(居民委员会|居委会)$");

  /** Kind by the code's segment; a street is a street by its name whatever its segment. */
  static String kindOf(String code, String name, String level) {
    return switch (level) {
      case "TOWNSHIP" -> townshipKind(Integer.parseInt(code.substring(6, 9)), name);
      case "VILLAGE" -> villageKind(Integer.parseInt(code.substring(9, 12)));
      default -> level;
    };
  }

  private static String townshipKind(int segment, String name) {
    if (segment < 100 || name.endsWith("街道")) {
      return "STREET";
    }
    return segment < 200 ? "TOWN" : segment < 400 ? "TOWNSHIP" : "FARM";
  }

  private static String villageKind(int segment) {
    return segment < 200 || (segment >= 400 && segment < 500) ? "COMMUNITY" : "VILLAGE";
  }

  boolean isTownshipLevel() {
    return level.equals("TOWNSHIP");
  }

  boolean isVillage() {
    return level.equals("VILLAGE") && kind.equals("VILLAGE") && !isVirtual();
  }

  boolean isCommunity() {
    return level.equals("VILLAGE") && kind.equals("COMMUNITY") && !isVirtual();
  }

  /** A statistical area without people's bodies of its own (虚拟社区、虚拟生活区). */
  boolean isVirtual() {
    return name.contains("虚拟");
  }

  boolean isUrban() {
    return code.charAt(6) == '0';
  }

  /** Digits that tell the division from its neighbours: township segment, with the village's. */
  String segment() {
    return isTownshipLevel() ? code.substring(6, 9) : code.substring(6, 12);
  }

  /** The name people use: 祁河村委会 → 祁河村, 东关居委会 → 东关社区. */
  String shortName() {
    String village = VILLAGERS.matcher(name).replaceFirst("村");
    String body = RESIDENTS.matcher(village).replaceFirst("");
    return body.equals(village) || body.endsWith("社区") ? body : body + "社区";
  }
}
