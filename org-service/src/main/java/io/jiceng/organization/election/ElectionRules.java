package io.jiceng.organization.election;

import static io.jiceng.kit.problem.Finding.warn;
import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.party.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** ORG-08 and ORG-11 to ORG-13 on one election. */
final class ElectionRules {
  private static final Set<Post> ALONE = Set.of(Post.SECRETARY, Post.DEPUTY);
  private static final Set<Post> SINGLE =
      Set.of(Post.SECRETARY, Post.ORGANISATION, Post.PUBLICITY, Post.DISCIPLINE);
  private static final int WHOLE_PERCENT = 100;

  private ElectionRules() {}

  static List<Finding> check(HoldElection it, Form form, ElectionLimits limits) {
    return Stream.of(
            meeting(it, limits),
            attendance(it, limits),
            votes(it, limits),
            committee(it, form, limits),
            posts(it, form))
        .flatMap(List::stream)
        .toList();
  }

  static List<Finding> dates(LocalDate heldOn, LocalDate foundedOn, LocalDate today) {
    return Finding.all(
        when(heldOn.isAfter(today), ElectionIssue.DATE_AHEAD, "/heldOn"),
        when(heldOn.isBefore(foundedOn), ElectionIssue.BEFORE_FOUNDING, "/heldOn"));
  }

  private static List<Finding> meeting(HoldElection it, ElectionLimits limits) {
    var byDelegates = it.meetingOrMembers() == Meeting.DELEGATES;
    return Finding.all(
        when(
            byDelegates && it.members() < limits.delegatesMembersMin() && !it.isDispersed(),
            ElectionIssue.DELEGATES_NOT_DUE,
            "/meeting"),
        when(
            byDelegates && it.delegatesDocumentNo() == null,
            ElectionIssue.DELEGATES_NOT_APPROVED,
            "/delegatesDocumentNo"),
        when(byDelegates && it.delegates() == null, ElectionIssue.DELEGATES_MISSING, "/delegates"),
        when(
            !byDelegates && it.delegates() != null,
            ElectionIssue.DELEGATES_UNEXPECTED,
            "/delegates"));
  }

  private static List<Finding> attendance(HoldElection it, ElectionLimits limits) {
    long entitled = it.entitled();
    long attended = it.attended();
    return Finding.all(
        when(entitled <= 0, ElectionIssue.NOBODY_ENTITLED, "/withoutVote"),
        when(
            entitled > 0 && attended > entitled,
            ElectionIssue.MORE_ATTENDED_THAN_ENTITLED,
            "/attended"),
        when(
            attended * WHOLE_PERCENT < entitled * limits.attendancePercentMin(),
            ElectionIssue.TOO_FEW_ATTENDED,
            "/attended"));
  }

  private static List<Finding> votes(HoldElection it, ElectionLimits limits) {
    long attended = it.attended();
    return IntStream.range(0, it.elected().size())
        .boxed()
        .flatMap(
            i -> {
              long votes = it.elected().get(i).votes();
              var pointer = "/elected/" + i + "/votes";
              return Finding.all(
                  when(
                      votes * WHOLE_PERCENT <= attended * limits.votesPercentOver(),
                      ElectionIssue.TOO_FEW_VOTES,
                      pointer),
                  when(votes > attended, ElectionIssue.MORE_VOTES_THAN_ATTENDED, pointer))
                  .stream();
            })
        .toList();
  }

  private static List<Finding> committee(HoldElection it, Form form, ElectionLimits limits) {
    long seats = it.seatsOrNone();
    var large = it.fullMembers() >= limits.committeeFullMembersMin();
    var ofBranch = form == Form.BRANCH || form == Form.JOINT_BRANCH;
    var outOfRange =
        seats > 0
            && (seats < limits.committeeSeatsMin()
                || (ofBranch && seats > limits.committeeSeatsMax()));
    return Finding.all(
        when(seats == 0 && (large || !ofBranch), ElectionIssue.COMMITTEE_MISSING, "/seats"),
        when(seats > 0 && ofBranch && !large, ElectionIssue.COMMITTEE_TOO_EARLY, "/seats"),
        when(outOfRange, ElectionIssue.SEATS_OUT_OF_RANGE, "/seats"),
        warn(
            ofBranch && !outOfRange && seats > limits.committeeSeatsUsualMax(),
            ElectionIssue.SEATS_UNUSUAL,
            "/seats"),
        when(
            seats > 0
                && (long) it.candidatesOrNone() * WHOLE_PERCENT
                    < seats * (WHOLE_PERCENT + limits.candidatesExcessPercentMin()),
            ElectionIssue.TOO_FEW_CANDIDATES,
            "/candidates"));
  }

  private static List<Finding> posts(HoldElection it, Form form) {
    var seats = it.seatsOrNone();
    var ofBranch = form == Form.BRANCH || form == Form.JOINT_BRANCH;
    var persons = it.elected().stream().map(Elected::personId).distinct().count();
    var filled = it.elected().stream().map(Elected::post).toList();
    var findings = new ArrayList<Finding>();
    findings.addAll(doubled(it, seats == 0));
    findings.addAll(
        Finding.all(
            when(!filled.contains(Post.SECRETARY), ElectionIssue.POST_MISSING, "/elected"),
            when(
                seats > 0 && ofBranch && !filled.containsAll(SINGLE),
                ElectionIssue.POST_MISSING,
                "/elected"),
            when(
                seats == 0 && !ALONE.containsAll(filled),
                ElectionIssue.POST_UNEXPECTED,
                "/elected"),
            when(
                seats > 0 && persons > Math.min(seats, it.candidatesOrNone()),
                ElectionIssue.TOO_MANY_ELECTED,
                "/elected"),
            warn(seats > 0 && persons < seats, ElectionIssue.SEATS_UNFILLED, "/elected")));
    return findings.stream().distinct().toList();
  }

  /** One secretary, one of each other post, and nobody twice; without a committee one deputy. */
  private static List<Finding> doubled(HoldElection it, boolean alone) {
    var posts = new HashSet<Post>();
    var holders = new HashSet<>();
    var findings = new ArrayList<Finding>();
    for (var i = 0; i < it.elected().size(); i++) {
      var elected = it.elected().get(i);
      var leads = ALONE.contains(elected.post());
      var single = SINGLE.contains(elected.post()) || (alone && elected.post() == Post.DEPUTY);
      var again = !posts.add(elected.post()) && single;
      var same =
          !holders.add(leads ? elected.personId() : List.of(elected.personId(), elected.post()));
      findings.addAll(
          Finding.all(
              when(again || same, ElectionIssue.POST_TAKEN_TWICE, "/elected/" + i + "/post")));
    }
    return findings;
  }
}
