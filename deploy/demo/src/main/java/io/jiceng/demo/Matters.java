package io.jiceng.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People's matters as printed: Suxian in 2021 with the title deeds of 920 households, Hebi zone in
 * 2023 with 57 problems solved on the spot.
 */
final class Matters {
  private static final int DEED_COMPOUNDS = 23;
  private static final int DEED_HOUSEHOLDS = 920;
  private static final int DEED_TAX_YUAN = 812_340;
  private static final int PAIRING = 137;
  private static final int SUXIAN_OTHERS = 2_886;
  private static final int ON_THE_SPOT = 57;
  private static final int HEBI_LIVELIHOOD = 3_031;
  private static final int UNSOLVED = 90;
  private static final int STILL_OPEN = 30;

  private static final List<String> TITLES =
      List.of(
          "路灯不亮", "下水道堵塞", "楼道杂物堆放", "垃圾清运不及时", "道路坑洼", "健身器材损坏", "停车位不足", "井盖缺失", "饮水管道老化",
          "电动车充电不便", "绿化带破损", "公厕改造", "物业服务问题", "噪声扰民", "社保办理不便", "农灌渠淤塞");
  private static final List<String> DISPUTES =
      List.of("邻里采光纠纷", "宅基地边界纠纷", "物业费纠纷", "装修漏水纠纷", "土地流转纠纷", "劳务报酬纠纷");
  private static final List<String> SOURCES =
      List.of("VISIT", "HOTLINE", "GRID", "RESIDENT", "MEMBER", "DELEGATE");
  private static final List<Integer> SOURCE_WEIGHTS = List.of(34, 20, 24, 12, 7, 3);

  private final Draft draft;
  private final int year;
  private final Dice dice;
  private final List<GridRow> grids;
  private final List<MatterRow> rows = new ArrayList<>();

  private Matters(List<Draft> drafts, String code, int year) {
    this.draft = drafts.stream().filter(it -> it.code.equals(code)).findFirst().orElseThrow();
    this.year = year;
    this.dice = draft.dice("matters");
    this.grids = draft.grids.stream().filter(grid -> grid.level().equals("GRID")).toList();
  }

  static List<MatterRow> of(List<Draft> drafts) {
    var suxian = new Matters(drafts, "SX", 2021);
    suxian.titleDeeds();
    suxian.solved(PAIRING, "LIVELIHOOD", "PAIRING");
    suxian.solved(SUXIAN_OTHERS, null, null);
    suxian.unsolved();
    var zone = new Matters(drafts, "HB", 2023);
    zone.onTheSpot();
    zone.solved(HEBI_LIVELIHOOD - ON_THE_SPOT, "LIVELIHOOD", null);
    zone.solved(140, "DISPUTE", null);
    zone.unsolved();
    var all = new ArrayList<>(suxian.rows);
    all.addAll(zone.rows);
    return all;
  }

  /** Items the grids of both districts handle, admitted before the years of the prints. */
  static List<GridItemRow> items() {
    return List.of(
        item("SX", "A", "民生诉求收集办理", 20),
        item("SX", "B", "矛盾纠纷排查调处", 40),
        item("HB", "A", "民生诉求收集办理", 20),
        item("HB", "B", "矛盾纠纷排查调处", 40));
  }

  private static GridItemRow item(String district, String letter, String title, int minutes) {
    return new GridItemRow(
        new GridItemRow.Proposal(
            itemCode(district, letter),
            title,
            district,
            district,
            "GRID",
            "平安建设责任制",
            minutes,
            false),
        new GridItemRow.Permit("准入〔2020〕" + letter + "号", LocalDate.of(2020, 1, 1)));
  }

  private static String itemCode(String district, String letter) {
    return district + "-I-" + letter;
  }

  /** Old compounds without title deeds: the deed tax paid twice is returned. */
  private void titleDeeds() {
    int[] households = Spread.exactly(dice, DEED_HOUSEHOLDS, DEED_COMPOUNDS, 18, 75);
    int[] yuan = Spread.exactly(dice, DEED_TAX_YUAN, DEED_COMPOUNDS, 20_000, 60_000);
    for (int i = 0; i < DEED_COMPOUNDS; i++) {
      var takenIn = dice.day(year + "-01-05", year + "-08-31");
      var ended = takenIn.plusDays(dice.between(10, 28));
      var amount = BigDecimal.valueOf(yuan[i] * 100L, 2);
      var refund = new MatterRow.Refund(amount, amount, "税务局", ended.plusDays(dice.between(1, 20)));
      add(
          facts("不动产证历史遗留问题", "BACKLOG", "RESIDENT", takenIn, LocalDate.of(2009, 6, 1)),
          List.of(new MatterRow.Upgrade("COUNTY", takenIn.plusDays(3), "需县级统筹")),
          outcome("RESOLVED", ended, households[i], refund));
    }
  }

  private void onTheSpot() {
    for (int i = 0; i < ON_THE_SPOT; i++) {
      var day = dice.day("2023-04-10", "2023-08-31");
      add(
          facts(dice.pick(TITLES), "LIVELIHOOD", "SURVEY", day, null),
          null,
          outcome("RESOLVED", day, null, null));
    }
  }

  private void solved(int count, @Nullable String kind, @Nullable String source) {
    for (int i = 0; i < count; i++) {
      var takenIn = dice.day(year + "-01-04", year + "-11-25");
      var from = source == null ? SOURCES.get(dice.weighted(SOURCE_WEIGHTS)) : source;
      var what = kind == null ? drawnKind() : kind;
      var ended = takenIn.plusDays(dice.between(1, 26));
      if (what.equals("DISPUTE")) {
        mediated(takenIn, ended, from);
      } else {
        add(
            facts(dice.pick(TITLES), what, from, takenIn, null),
            upgrades(takenIn),
            outcome("RESOLVED", ended, null, null));
      }
    }
  }

  private void mediated(LocalDate takenIn, LocalDate ended, String source) {
    var mediator = (draft.code + "/mediator" + dice.below(40)).getBytes(UTF_8);
    var session = new MatterRow.Session(ended, "JOINT", UUID.nameUUIDFromBytes(mediator));
    var facts = facts(dice.pick(DISPUTES), "DISPUTE", source, takenIn, null);
    rows.add(
        new MatterRow(
            facts,
            null,
            takenIn,
            List.of(session),
            new MatterRow.Outcome(
                "AGREED", ended, null, "WRITTEN", ended, null, null, answer(ended))));
  }

  /** Some are not solved, and some of the demo's last month are still open. */
  private void unsolved() {
    for (int i = 0; i < UNSOLVED; i++) {
      var takenIn = dice.day(year + "-01-04", year + "-11-25");
      add(
          facts(dice.pick(TITLES), "LIVELIHOOD", "HOTLINE", takenIn, null),
          upgrades(takenIn),
          outcome("UNRESOLVED", takenIn.plusDays(30), null, null));
    }
    for (int i = 0; i < STILL_OPEN; i++) {
      var takenIn = dice.day("2026-06-01", "2026-06-30");
      add(facts(dice.pick(TITLES), "LIVELIHOOD", "VISIT", takenIn, null), null, null);
    }
  }

  private String drawnKind() {
    return List.of("LIVELIHOOD", "DISPUTE", "SAFETY").get(dice.weighted(List.of(62, 26, 12)));
  }

  private @Nullable List<MatterRow.Upgrade> upgrades(LocalDate takenIn) {
    if (dice.chance(80)) {
      return null;
    }
    var level = dice.chance(80) ? "VILLAGE" : "TOWNSHIP";
    return List.of(new MatterRow.Upgrade(level, takenIn.plusDays(1), "超出网格职权"));
  }

  private MatterRow.Facts facts(
      String title,
      String kind,
      String source,
      LocalDate takenIn,
      @Nullable LocalDate backlogSince) {
    GridRow grid = dice.pick(grids);
    return new MatterRow.Facts(
        "%s-M%05d".formatted(draft.code, rows.size() + 1),
        title,
        kind,
        source,
        grid.organizationId(),
        null,
        grid.code(),
        itemCode(draft.code, kind.equals("DISPUTE") ? "B" : "A"),
        takenIn,
        backlogSince,
        "GRID");
  }

  private MatterRow.Outcome outcome(
      String ending,
      LocalDate ended,
      @Nullable Integer households,
      MatterRow.@Nullable Refund refund) {
    return new MatterRow.Outcome(
        ending, ended, "已答复", null, null, households, refund, answer(ended));
  }

  private MatterRow.@Nullable Answer answer(LocalDate ended) {
    if (dice.chance(40)) {
      return null;
    }
    var given =
        List.of("SATISFIED", "DISSATISFIED", "NO_ANSWER").get(dice.weighted(List.of(86, 6, 8)));
    return new MatterRow.Answer(given, ended.plusDays(2));
  }

  private void add(
      MatterRow.Facts facts,
      @Nullable List<MatterRow.Upgrade> upgrades,
      MatterRow.@Nullable Outcome outcome) {
    rows.add(new MatterRow(facts, upgrades, null, null, outcome));
  }
}
