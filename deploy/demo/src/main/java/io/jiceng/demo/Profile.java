package io.jiceng.demo;

import java.util.List;

/**
 * What kind of people a branch has: shares of age bands, of education, of women (all in per cent).
 */
enum Profile {
  RURAL(26),
  URBAN(38),
  OFFICE(36),
  ENTERPRISE(38),
  SCHOOL(58);

  /** First year of each age band, youngest first. */
  private static final List<Integer> BAND_FROM = List.of(22, 31, 36, 41, 46, 51, 56, 61);

  private static final List<Integer> BAND_TO = List.of(30, 35, 40, 45, 50, 55, 60, 84);

  /**
   * GB/T 4658: master, bachelor, junior college, secondary technical, senior high, junior high,
   * primary.
   */
  private static final List<String> EDUCATION = List.of("14", "21", "31", "41", "61", "71", "81");

  private static final int YOUNG = 45;

  private final int women;

  Profile(int women) {
    this.women = women;
  }

  boolean drawWoman(Dice dice) {
    return dice.chance(women);
  }

  int drawAge(Dice dice) {
    int band = dice.weighted(ages());
    return dice.between(BAND_FROM.get(band), BAND_TO.get(band));
  }

  String drawEducation(Dice dice, int age) {
    return EDUCATION.get(dice.weighted(age <= YOUNG ? young() : old()));
  }

  private List<Integer> ages() {
    return switch (this) {
      case RURAL -> List.of(8, 6, 7, 9, 12, 14, 12, 32);
      case URBAN -> List.of(8, 7, 8, 9, 10, 11, 10, 37);
      case OFFICE -> List.of(12, 16, 18, 17, 15, 13, 9, 0);
      case ENTERPRISE -> List.of(22, 20, 18, 14, 11, 9, 4, 2);
      case SCHOOL -> List.of(10, 15, 18, 18, 17, 13, 9, 0);
    };
  }

  private List<Integer> young() {
    return switch (this) {
      case RURAL -> List.of(1, 8, 22, 10, 30, 26, 3);
      case URBAN -> List.of(4, 30, 30, 8, 18, 9, 1);
      case OFFICE -> List.of(18, 62, 18, 1, 1, 0, 0);
      case ENTERPRISE -> List.of(8, 42, 32, 7, 9, 2, 0);
      case SCHOOL -> List.of(10, 66, 20, 3, 1, 0, 0);
    };
  }

  private List<Integer> old() {
    return switch (this) {
      case RURAL -> List.of(0, 1, 5, 6, 28, 42, 18);
      case URBAN -> List.of(1, 8, 17, 10, 30, 27, 7);
      case OFFICE -> List.of(6, 48, 34, 5, 6, 1, 0);
      case ENTERPRISE -> List.of(2, 15, 30, 14, 26, 12, 1);
      case SCHOOL -> List.of(10, 66, 20, 3, 1, 0, 0);
    };
  }
}
