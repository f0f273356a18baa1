package io.jiceng.organization.visit;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.record.PersonalNumbers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** VIS-01 on one visit, and what a weekly note must be. */
final class VisitRules {
  private VisitRules() {}

  static List<Finding> visit(LocalDate visitedOn, int people, int keyAssistance, LocalDate today) {
    return Finding.all(
        when(visitedOn.isAfter(today), VisitIssue.DATE_AHEAD, "/visitedOn"),
        when(keyAssistance > people, VisitIssue.MORE_KEY_THAN_PEOPLE, "/keyAssistanceCount"));
  }

  static List<Finding> inside(@Nullable String gridPlace, Set<String> within) {
    return Finding.all(
        when(
            gridPlace != null && !within.contains(gridPlace),
            VisitIssue.GRID_ELSEWHERE,
            "/placeCode"));
  }

  static List<Finding> week(LocalDate weekOf) {
    return Finding.all(
        when(weekOf.getDayOfWeek() != DayOfWeek.MONDAY, VisitIssue.NOT_MONDAY, "/weekOf"));
  }

  static List<Finding> note(LocalDate weekOf, String note, LocalDate today) {
    var findings = new ArrayList<>(week(weekOf));
    findings.addAll(
        Finding.all(
            when(weekOf.isAfter(today), VisitIssue.DATE_AHEAD, "/weekOf"),
            when(PersonalNumbers.areIn(note), VisitIssue.PERSONAL_NUMBER, "/note")));
    return findings;
  }
}
