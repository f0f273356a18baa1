package io.jiceng.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Elections that began the running terms of some branches: seven full members or more elect a
 * committee (ORG-08), and four fifths attend (ORG-12).
 */
final class Elections {
  private static final int SHARE_PERCENT = 25;
  private static final int LEAST = 3;
  private static final int WITH_COMMITTEE = 7;
  private static final int LARGE = 20;
  private static final List<String> POSTS =
      List.of("SECRETARY", "ORGANISATION", "PUBLICITY", "DISCIPLINE", "MEMBER");

  private Elections() {}

  static List<ElectionRow> of(List<Unit> units) {
    return units.stream()
        .filter(Elections::elects)
        .filter(unit -> Dice.of(unit.code() + "/election").chance(SHARE_PERCENT))
        .map(Elections::election)
        .toList();
  }

  private static boolean elects(Unit unit) {
    var row = unit.row();
    var branch = unit.form() == Form.BRANCH || unit.form() == Form.JOINT_BRANCH;
    return branch && row.term() != null && row.closedOn() == null && full(unit) >= LEAST;
  }

  private static int full(Unit unit) {
    return (int) unit.members().stream().filter(MemberRow::isFull).count();
  }

  private static ElectionRow election(Unit unit) {
    var dice = Dice.of(unit.code() + "/ballot");
    var term = unit.row().term();
    if (term == null) {
      throw new IllegalStateException(unit.code() + " has no term");
    }
    var full = full(unit);
    var attended = full - dice.below(full / 5 + 1);
    var seats = full < WITH_COMMITTEE ? 0 : full < LARGE ? LEAST : POSTS.size();
    var elected = new ArrayList<ElectionRow.Elected>();
    var posts = seats == 0 ? POSTS.subList(0, 1) : POSTS.subList(0, Math.max(4, seats));
    for (var i = 0; i < posts.size(); i++) {
      var holder = seats == 0 ? 0 : Math.min(i, seats - 1);
      var votes = attended / 2 + 1 + dice.below(attended - attended / 2);
      elected.add(
          new ElectionRow.Elected(person(unit, holder), posts.get(i), Math.min(votes, attended)));
    }
    var candidates = seats == 0 ? 0 : seats + 1;
    return new ElectionRow(
        unit.code(), term.startedOn(), full, attended, seats, candidates, elected);
  }

  private static UUID person(Unit unit, int number) {
    return UUID.nameUUIDFromBytes((unit.code() + "/elected/" + number).getBytes(UTF_8));
  }
}
