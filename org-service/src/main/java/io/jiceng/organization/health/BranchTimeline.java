package io.jiceng.organization.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The light of a branch over time: the worst of its open lights of this period and the last. */
final class BranchTimeline {
  private BranchTimeline() {}

  /** A colour from a day until, exclusively, another; null: until further notice. */
  record Span(LocalDate from, @Nullable LocalDate to, Colour colour) {}

  /** The colour on a day; null when no duty is looked at. */
  static @Nullable Colour colour(Collection<Light> lights, LocalDate day) {
    Colour worst = null;
    for (var light : lights) {
      var duty = light.duty();
      if (!day.isBefore(duty.period().start()) && !day.isAfter(duty.countsUntil())) {
        var state = light.on(day);
        var colour = state.isOpen() ? state.colour() : Colour.GREEN;
        worst = worst == null ? colour : worst.worse(colour);
      }
    }
    return worst;
  }

  /** Spans from a day to today; the last one is open unless the branch has closed. */
  static List<Span> spans(
      Collection<Light> lights, LocalDate from, LocalDate today, @Nullable LocalDate closedOn) {
    var end = closedOn != null && closedOn.isBefore(today) ? closedOn : today.plusDays(1);
    if (!end.isAfter(from)) {
      return List.of();
    }
    var days = new TreeSet<LocalDate>(List.of(from));
    for (var light : lights) {
      days.addAll(LightRules.boundaries(light.duty()));
      days.add(light.duty().countsUntil().plusDays(1));
    }
    var spans = new ArrayList<Span>();
    LocalDate since = null;
    Colour current = null;
    for (var day : days.subSet(from, end)) {
      var colour = colour(lights, day);
      if (colour != current) {
        close(spans, since, day, current);
        since = day;
        current = colour;
      }
    }
    var last = closedOn == null || closedOn.isAfter(today) ? null : closedOn;
    close(spans, since, last, current);
    return spans;
  }

  private static void close(
      List<Span> spans,
      @Nullable LocalDate since,
      @Nullable LocalDate to,
      @Nullable Colour colour) {
    if (colour != null) {
      spans.add(new Span(Objects.requireNonNull(since), to, colour));
    }
  }
}
