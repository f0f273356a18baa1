package io.jiceng.organization.branchlife;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.duty.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a gathering count (LIFE-01 to LIFE-03). */
final class LifeRules {
  private static final String GROUP = "GROUP";
  private static final Set<String> WITH_GENERAL =
      Set.of("BRANCH", "JOINT_BRANCH", "GENERAL_BRANCH", "COMMITTEE", "WORK_COMMITTEE");

  private LifeRules() {}

  /** Holds for a draft too. */
  static List<Finding> draft(LifeFacts it, LocalDate today) {
    var findings =
        new ArrayList<>(
            Finding.all(
                when(it.agenda().isEmpty(), LifeIssue.AGENDA_MISSING, "/agenda"),
                when(it.heldOn().isAfter(today), LifeIssue.DATE_AHEAD, "/heldOn"),
                when(exceeds(it), LifeIssue.COUNTS, "/attendedCount"),
                when(
                    !isOver(it.makeUpFor(), it.heldOn()), LifeIssue.MAKE_UP_PERIOD, "/makeUpFor")));
    for (int i = 0; i < it.agenda().size(); i++) {
      findings.addAll(vote(it.agenda().get(i), "/agenda/" + i + "/vote"));
    }
    return findings;
  }

  /** Must hold before it qualifies (section 2.1). */
  static List<Finding> confirmed(LifeFacts it, @Nullable Integer committeeSeats) {
    var attended = it.attendedCount() == null ? 0 : it.attendedCount();
    return Finding.all(
        when(it.hostPersonId() == null, LifeIssue.HOST_MISSING, "/hostPersonId"),
        when(attended == 0, LifeIssue.NOBODY_ATTENDED, "/attendedCount"),
        when(it.serves(LifeKind.TRAINING) && it.hours() == null, LifeIssue.HOURS_MISSING, "/hours"),
        when(
            it.serves(LifeKind.HEART_TALK) && it.pairs() == null,
            LifeIssue.PAIRS_MISSING,
            "/pairs"),
        when(
            it.serves(LifeKind.STUDY) && it.studyForm() == null,
            LifeIssue.STUDY_FORM_MISSING,
            "/studyForm"),
        when(
            committeeSeats != null
                && it.kinds().equals(List.of(LifeKind.COMMITTEE_MEETING))
                && attended * 2 <= committeeSeats,
            LifeIssue.COMMITTEE_QUORUM,
            "/attendedCount"));
  }

  /** LIFE-01: more than half present, and ayes of more than half of all who have a vote. */
  static List<Finding> vote(AgendaItem item, String pointer) {
    var vote = item.vote();
    if (vote == null) {
      return List.of();
    }
    var members = item.kind() == LifeKind.MEMBERS_MEETING;
    return Finding.all(
        when(
            vote.ayes() > vote.present() || vote.present() > vote.entitled(),
            LifeIssue.BALLOT_COUNTS,
            pointer),
        when(
            members && vote.present() * 2 <= vote.entitled(),
            LifeIssue.NO_QUORUM,
            pointer + "/present"),
        when(
            members && vote.adopted() && vote.ayes() * 2 <= vote.entitled(),
            LifeIssue.NOT_ADOPTED,
            pointer + "/ayes"));
  }

  static List<Finding> form(LifeFacts it, @Nullable String form, @Nullable String nature) {
    var group = GROUP.equals(form);
    var wrong =
        it.kinds().stream()
            .anyMatch(
                kind ->
                    switch (kind) {
                      case GROUP_MEETING -> !group;
                      case MEMBERS_MEETING, COMMITTEE_MEETING, APPRAISAL ->
                          !WITH_GENERAL.contains(form == null ? "" : form);
                      case PARTY_LECTURE, THEME_DAY, LIFE_MEETING, HEART_TALK, TRAINING, STUDY ->
                          false;
                    });
    return Finding.all(
        when(wrong, LifeIssue.WRONG_FORM, "/agenda"),
        when(
            "FUNCTIONAL".equals(nature) && it.serves(LifeKind.APPRAISAL),
            LifeIssue.NO_APPRAISAL,
            "/agenda"));
  }

  private static boolean exceeds(LifeFacts it) {
    int attended = it.attendedCount() == null ? 0 : it.attendedCount();
    int excused = it.excusedCount() == null ? 0 : it.excusedCount();
    return it.expectedCount() == null ? excused > 0 : attended + excused > it.expectedCount();
  }

  private static boolean isOver(@Nullable String period, LocalDate day) {
    return period == null || Period.parse(period).map(it -> it.end().isBefore(day)).orElse(false);
  }
}
