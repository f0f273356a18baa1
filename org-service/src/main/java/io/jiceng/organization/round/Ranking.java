package io.jiceng.organization.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ranks of units (SUP-05): equal scores share a rank, the next one counts those before it. */
final class Ranking {
  private static final int SCALE = 2;

  private Ranking() {}

  record Place(UUID organizationId, BigDecimal score, int rank) {}

  static List<Place> of(Map<UUID, BigDecimal> scores) {
    return scores.entrySet().stream()
        .map(it -> new Place(it.getKey(), it.getValue(), rank(it.getValue(), scores.values())))
        .sorted(Comparator.comparingInt(Place::rank).thenComparing(Place::organizationId))
        .toList();
  }

  static List<Place> in(RoundItem item, Collection<Score> scores) {
    return of(
        scores.stream()
            .filter(it -> it.item() == item)
            .collect(Collectors.toMap(Score::organizationId, Score::score)));
  }

  /** By the mean over the items a unit was rated in. */
  static List<Place> total(Collection<Score> scores) {
    var byUnit =
        scores.stream()
            .collect(
                Collectors.groupingBy(
                    Score::organizationId,
                    LinkedHashMap::new,
                    Collectors.mapping(Score::score, Collectors.toList())));
    var means = new LinkedHashMap<UUID, BigDecimal>();
    byUnit.forEach((unit, its) -> means.put(unit, mean(its)));
    return of(means);
  }

  private static int rank(BigDecimal score, Collection<BigDecimal> all) {
    return 1 + (int) all.stream().filter(other -> other.compareTo(score) > 0).count();
  }

  private static BigDecimal mean(List<BigDecimal> scores) {
    return scores.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(scores.size()), SCALE, RoundingMode.HALF_UP);
  }
}
