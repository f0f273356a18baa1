package io.jiceng.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The theme education of 2023 in the Hebi zone as printed: 18 special lectures by nine lecturers,
 * seven of them county leaders, more than 5000 listeners; study sessions and theme days of the
 * campaign.
 */
final class ThemeEducation {
  static final String TAG = "theme-education-2023";

  private static final int COUNTY_LEADERS = 7;
  private static final int LECTURERS = 9;
  private static final int LECTURES = 18;
  private static final int STUDY_SESSIONS = 33;
  private static final int THEME_DAYS = 22;
  private static final List<String> FORMS =
      List.of("READING_CLASS", "BRANCH_STUDY", "FIELD_DISCUSSION", "LECTURE_TEAM");

  private ThemeEducation() {}

  static List<LifeRow> of(Draft zone) {
    var dice = zone.dice("theme-education");
    var halls =
        zone.units.stream()
            .filter(it -> it.nature() == Nature.REGULAR && it.form() != Form.GROUP)
            .filter(it -> it.foundedOn().isBefore(LocalDate.of(2023, 1, 1)))
            .toList();
    var rows = new ArrayList<LifeRow>();
    for (int i = 0; i < LECTURES; i++) {
      int lecturer = i % LECTURERS;
      var rank = lecturer < COUNTY_LEADERS ? "COUNTY" : "TOWNSHIP";
      rows.add(
          held(dice, halls.get(i % halls.size()), "TE-L" + i, "PARTY_LECTURE", "专题党课", 280, 320)
              .with(rank, Lecturers.person("HB/lecturer/" + lecturer))
              .tagged(TAG, null));
    }
    for (int i = 0; i < STUDY_SESSIONS; i++) {
      rows.add(
          held(dice, dice.pick(halls), "TE-S" + i, "STUDY", "学习研讨", 12, 40)
              .tagged(TAG, FORMS.get(i % FORMS.size())));
    }
    for (int i = 0; i < THEME_DAYS; i++) {
      rows.add(
          held(dice, dice.pick(halls), "TE-T" + i, "THEME_DAY", "主题教育主题党日", 12, 40)
              .tagged(TAG, null));
    }
    return rows;
  }

  private static LifeRow held(
      Dice dice, Unit hall, String number, String kind, String topic, int least, int most) {
    return LifeRow.held(
        hall.code(),
        number,
        kind,
        topic,
        dice.day("2023-04-10", "2023-12-20"),
        dice.between(least, most));
  }
}
