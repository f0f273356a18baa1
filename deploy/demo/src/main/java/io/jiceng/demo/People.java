package io.jiceng.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fictitious members of one district. A branch gets the number it has on the day of the print, most
 * of them there before {@link #OPENING}, and some who come later.
 */
final class People {
  static final LocalDate OPENING = LocalDate.of(2018, 1, 1);

  /** The last day anything in the demo happens on. */
  static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

  /** Whoever joined by this day is a full member, later ones are on probation. */
  private static final LocalDate LAST_JOINED_NOW_FULL = LocalDate.of(2025, 9, 30);

  private static final LocalDate FIRST_ON_PROBATION = LocalDate.of(2026, 1, 1);
  private static final int ADULT = 18;
  private static final int CORE_PERCENT = 78;

  private final String area;
  private final LocalDate printedOn;
  private final String minority;
  private final int minorityPercent;
  private final Map<String, Integer> sequences = new HashMap<>();
  private int phones;

  /**
   * @param area test area of the ID numbers, 99xxxx
   * @param printedOn the day of the print
   * @param minority GB/T 3304 code of the ethnic group with that share beside the Han
   */
  People(String area, LocalDate printedOn, String minority, int minorityPercent) {
    this.area = area;
    this.printedOn = printedOn;
    this.minority = minority;
    this.minorityPercent = minorityPercent;
  }

  /** Members who belong to the branch on the day of the print, and those who come after it. */
  void join(Unit unit, int counted, int later, Profile profile, String residence) {
    Dice dice = Dice.of(unit.code() + "/members");
    int core = Math.max(3, counted * CORE_PERCENT / 100);
    boolean old = unit.foundedOn().isBefore(OPENING);
    for (int i = 0; i < counted; i++) {
      if (i >= core) {
        LocalDate first = old ? OPENING : unit.foundedOn();
        unit.admit(newcomer(dice, unit, profile, residence, dice.day(first, printedOn)));
      } else {
        unit.admit(veteran(dice, unit, profile, residence));
      }
    }
    LocalDate after = printedOn.plusDays(1);
    LocalDate first = unit.foundedOn().isAfter(after) ? unit.foundedOn() : after;
    for (int i = 0; i < later; i++) {
      unit.admit(newcomer(dice, unit, profile, residence, dice.day(first, LAST_DAY)));
    }
  }

  /** Branches founded after the print. */
  void found(Unit unit, int members, Profile profile, String residence) {
    Dice dice = Dice.of(unit.code() + "/members");
    for (int i = 0; i < members; i++) {
      unit.admit(veteran(dice, unit, profile, residence));
    }
  }

  /** There when the branch was founded or the books were opened, and a full member then. */
  private MemberRow veteran(Dice dice, Unit unit, Profile profile, String residence) {
    LocalDate founded = unit.foundedOn();
    LocalDate start = founded.isBefore(OPENING) ? OPENING : founded;
    LocalDate lastJoining = start.minusYears(1).minusDays(1);
    LocalDate born = born(dice, profile, lastJoining);
    LocalDate joined = joined(dice, born, lastJoining);
    return row(
        dice, unit, profile, residence, born, joined, joined.isAfter(founded) ? joined : founded);
  }

  /** Someone who joins the Party there on that day, or a member who moves in on it. */
  private MemberRow newcomer(
      Dice dice, Unit unit, Profile profile, String residence, LocalDate from) {
    if (dice.chance(55)) {
      LocalDate day = outsideTheGap(from);
      LocalDate born = born(dice, profile, day.minusYears(2));
      return row(dice, unit, profile, residence, born, day, day);
    }
    LocalDate lastJoining = from.minusYears(2);
    LocalDate born = born(dice, profile, lastJoining);
    return row(dice, unit, profile, residence, born, joined(dice, born, lastJoining), from);
  }

  /** Nobody joins in the quarter whose probation would end after the demo's last day. */
  private static LocalDate outsideTheGap(LocalDate day) {
    return day.isAfter(LAST_JOINED_NOW_FULL) && day.isBefore(FIRST_ON_PROBATION)
        ? day.minusMonths(3)
        : day;
  }

  private static LocalDate born(Dice dice, Profile profile, LocalDate lastJoining) {
    LocalDate born = LAST_DAY.minusYears(profile.drawAge(dice)).minusDays(dice.below(365));
    LocalDate latest = lastJoining.minusYears(ADULT + 1);
    return born.isAfter(latest) ? latest.minusDays(dice.below(6 * 365)) : born;
  }

  private static LocalDate joined(Dice dice, LocalDate born, LocalDate last) {
    LocalDate first = born.plusYears(ADULT + 1);
    LocalDate usual = born.plusYears(ADULT + 22);
    return dice.day(first, usual.isBefore(last) ? usual : last);
  }

  private MemberRow row(
      Dice dice,
      Unit unit,
      Profile profile,
      String residence,
      LocalDate born,
      LocalDate joined,
      LocalDate relationFrom) {
    boolean woman = profile.drawWoman(dice);
    boolean full = !joined.isAfter(LAST_JOINED_NOW_FULL);
    @Nullable LocalDate fullSince = full ? joined.plusYears(1) : null;
    int age = LAST_DAY.getYear() - born.getYear();
    return new MemberRow(
        Names.person(dice, woman),
        idNumber(born, woman),
        woman ? "2" : "1",
        born,
        dice.chance(minorityPercent) ? minority : "01",
        profile.drawEducation(dice, age),
        full ? "FULL" : "PROBATIONARY",
        "NORMAL",
        unit.code(),
        residence,
        joined,
        fullSince,
        relationFrom,
        "1990000%04d".formatted(phones++ % 10000),
        null);
  }

  private String idNumber(LocalDate born, boolean woman) {
    int sequence = sequences.merge(born + (woman ? "F" : "M"), 2, Integer::sum) - (woman ? 0 : 1);
    return CheckDigits.idNumber(area, born, sequence);
  }
}
