package io.jiceng.organization.election;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.party.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionRulesTest {
  private static final ElectionLimits LIMITS =
      new ElectionLimits(7, 3, 5, 7, 12, 180, 500, 80, 50, 20);
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  @ParameterizedTest(name = "{0}/{1} with {2} seats: {3}")
  @CsvSource({
    "3,0,0,",
    "6,4,0,",
    "6,4,3,ORG-08",
    "7,0,0,ORG-08",
    "7,0,2,ORG-08",
    "7,0,3,",
    "7,0,5,",
    "12,0,6,soft ORG-08",
    "12,0,7,soft ORG-08",
    "12,0,8,ORG-08",
  })
  void aBranchHasACommitteeFromSevenFullMembersOn(
      int full, int probationary, int seats, @Nullable String expected) {
    var election = election(full, probationary, 0, full, seats, seats + 2, full);
    assertThat(codes(ElectionRules.check(election, Form.BRANCH, LIMITS)))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest(name = "{0} full, {1} without vote, {2} attend, {3} votes: {4}")
  @CsvSource({
    "10,0,8,5,",
    "10,0,7,5,ORG-12",
    "12,2,8,5,",
    "12,2,11,7,ORG-13",
    "10,0,8,4,ORG-12",
    "10,0,9,5,",
    "10,0,8,9,ORG-12",
    "10,10,0,1,ORG-13 ORG-12",
  })
  void anElectionIsValidWithFourFifthsAndWonWithMoreThanHalf(
      int full, int withoutVote, int attended, int votes, @Nullable String expected) {
    var election = election(full, 0, withoutVote, attended, 3, 5, votes);
    assertThat(String.join(" ", codes(ElectionRules.check(election, Form.BRANCH, LIMITS))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0} seats, {1} candidates: {2}")
  @CsvSource({"3,3,ORG-12", "3,4,", "5,5,ORG-12", "5,6,", "7,8,ORG-12", "7,9,"})
  void candidatesExceedTheSeatsByAFifth(int seats, int candidates, @Nullable String expected) {
    var election = election(30, 0, 0, 30, seats, candidates, 30);
    var hard =
        ElectionRules.check(election, Form.BRANCH, LIMITS).stream()
            .filter(Finding::isHard)
            .toList();
    assertThat(String.join(" ", codes(hard))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0} members, dispersed {1}, approval {2}, delegates {3}: {4}")
  @CsvSource({
    "499,false,文1,60,ORG-11",
    "500,false,文1,60,",
    "499,true,文1,60,",
    "500,false,,60,ORG-11",
    "500,false,文1,,ORG-11 ORG-13",
  })
  void delegatesElectWhereMembersAreManyOrDispersed(
      int members,
      boolean dispersed,
      @Nullable String approval,
      @Nullable Integer delegates,
      @Nullable String expected) {
    var election =
        new HoldElection(
            DAY,
            null,
            null,
            Meeting.DELEGATES,
            dispersed,
            approval,
            members,
            0,
            delegates,
            0,
            delegates == null ? 0 : delegates,
            5,
            6,
            elected(5, 60, Post.SECRETARY));
    var findings = ElectionRules.check(election, Form.COMMITTEE, LIMITS);
    assertThat(
            codes(findings).stream()
                .filter(it -> !it.equals("ORG-12"))
                .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aMembersMeetingHasNoDelegates() {
    var election =
        new HoldElection(
            DAY, null, null, null, null, null, 5, 0, 5, 0, 5, 0, 0, elected(1, 5, Post.SECRETARY));
    assertThat(codes(ElectionRules.check(election, Form.BRANCH, LIMITS))).containsExactly("ORG-11");
  }

  @ParameterizedTest(name = "{0} with {1} seats: {2}")
  @CsvSource({
    "SECRETARY,0,",
    "SECRETARY DEPUTY,0,",
    "DEPUTY,0,ORG-08",
    "SECRETARY MEMBER,0,ORG-08",
    "SECRETARY SECRETARY,0,ORG-08",
    "SECRETARY DEPUTY DEPUTY,0,ORG-08",
    "SECRETARY ORGANISATION PUBLICITY,3,ORG-08",
    "SECRETARY ORGANISATION PUBLICITY DISCIPLINE,4,",
    "SECRETARY ORGANISATION PUBLICITY DISCIPLINE,3,ORG-08",
    "SECRETARY DEPUTY ORGANISATION PUBLICITY DISCIPLINE MEMBER MEMBER,7,soft ORG-08",
    "SECRETARY ORGANISATION PUBLICITY DISCIPLINE,5,soft ORG-08",
  })
  void postsFollowTheCommittee(String posts, int seats, @Nullable String expected) {
    var full = seats == 0 ? 5 : 20;
    var named = List.of(posts.split(" ")).stream().map(Post::valueOf).toArray(Post[]::new);
    var election =
        new HoldElection(
            DAY,
            null,
            null,
            null,
            null,
            null,
            full,
            0,
            null,
            0,
            full,
            seats,
            seats * 2,
            elected(named.length, full, named));
    assertThat(String.join(" ", codes(ElectionRules.check(election, Form.BRANCH, LIMITS))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0} seats for a {1}: {2}")
  @CsvSource({
    "9,COMMITTEE,",
    "0,COMMITTEE,ORG-08",
    "0,GENERAL_BRANCH,ORG-08",
    "2,COMMITTEE,ORG-08"
  })
  void committeesAndGeneralBranchesHaveACommittee(int seats, Form form, @Nullable String expected) {
    var election = election(3, 0, 0, 3, seats, 20, 3);
    assertThat(
            codes(ElectionRules.check(election, form, LIMITS)).stream()
                .filter(it -> !it.startsWith("soft"))
                .distinct()
                .toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest(name = "held {0}: {1}")
  @CsvSource({"2026-01-15,", "2026-01-16,date-ahead", "2019-12-31,before-founding"})
  void theDayIsPastAndAfterTheFounding(LocalDate heldOn, @Nullable String expected) {
    var findings = ElectionRules.dates(heldOn, LocalDate.of(2020, 1, 1), DAY);
    assertThat(String.join(" ", codes(findings))).isEqualTo(expected == null ? "" : expected);
  }

  private static HoldElection election(
      int full,
      int probationary,
      int withoutVote,
      int attended,
      int seats,
      int candidates,
      int votes) {
    var posts =
        seats == 0
            ? new Post[] {Post.SECRETARY}
            : new Post[] {Post.SECRETARY, Post.ORGANISATION, Post.PUBLICITY, Post.DISCIPLINE};
    return new HoldElection(
        DAY,
        null,
        null,
        null,
        null,
        null,
        full,
        probationary,
        null,
        withoutVote,
        attended,
        seats,
        candidates,
        elected(Math.max(seats, 1), votes, posts));
  }

  /**
   * As many people as told; the first ones hold the posts, the last of them those that are left.
   */
  private static List<Elected> elected(int people, int votes, Post... posts) {
    var elected = new ArrayList<Elected>();
    for (var i = 0; i < Math.max(people, posts.length); i++) {
      var person = new UUID(1, Math.min(i, people - 1));
      elected.add(new Elected(person, i < posts.length ? posts[i] : Post.MEMBER, votes));
    }
    return elected;
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream()
        .map(it -> (it.isHard() ? "" : "soft ") + it.code().code())
        .distinct()
        .toList();
  }
}
