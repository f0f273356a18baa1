package io.jiceng.organization.party;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** ORG-09: how long a term (任期) lasts by form and setting. */
final class TermRules {
  private TermRules() {}

  record TermYears(int villageAndCommunity, int committee, int branch) {}

  /** Empty for bodies that are dispatched (党工委), not elected, and for groups. */
  static OptionalInt years(Form form, @Nullable Setting setting, TermYears years) {
    return switch (form) {
      case WORK_COMMITTEE, GROUP -> OptionalInt.empty();
      case COMMITTEE, GENERAL_BRANCH, BRANCH, JOINT_BRANCH -> {
        if (setting == Setting.VILLAGE || setting == Setting.COMMUNITY) {
          yield OptionalInt.of(years.villageAndCommunity());
        }
        yield OptionalInt.of(form == Form.COMMITTEE ? years.committee() : years.branch());
      }
    };
  }
}
