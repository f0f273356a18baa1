package io.jiceng.demo;

import java.util.ArrayList;
import java.util.List;

/** Branches whose members on the day of the print have to add up to a printed number. */
final class Quotas {
  private final Draft draft;
  private final List<Quota> quotas = new ArrayList<>();

  private record Quota(Unit branch, int least, int most, Profile profile) {}

  Quotas(Draft draft) {
    this.draft = draft;
  }

  void add(Unit branch, int least, int most, Profile profile) {
    quotas.add(new Quota(branch, least, most, profile));
  }

  /** Gives every branch its members; {@code later} per cent of them come after the print. */
  void fill(int total, int laterPercent, String residence) {
    Dice dice = draft.dice("quotas");
    int[] least = quotas.stream().mapToInt(Quota::least).toArray();
    int[] most = quotas.stream().mapToInt(Quota::most).toArray();
    int[] drawn = quotas.stream().mapToInt(q -> dice.between(q.least(), q.most())).toArray();
    int[] sizes = Spread.toTotal(total, drawn, least, most);
    for (int i = 0; i < sizes.length; i++) {
      int later = dice.below(1 + sizes[i] * laterPercent / 50);
      Quota quota = quotas.get(i);
      draft.people.join(quota.branch(), sizes[i], later, quota.profile(), residence);
    }
  }
}
