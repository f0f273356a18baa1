package io.jiceng.organization.hostunit;

import io.jiceng.organization.hostunit.Statement.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row of an import states about its unit, each with its place in the row. */
final class Statements {
  private Statements() {}

  static List<Placed> of(NewHostUnit row, List<TakeStep> passedOver) {
    var placed = new ArrayList<Placed>();
    add(placed, row.partyWork(), "/partyWork");
    add(placed, row.employees(), "/employees");
    add(placed, row.population(), "/population");
    add(placed, row.leadership(), "/leadership");
    add(placed, row.instructor(), "/instructor");
    var steps = row.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (!passedOver.contains(steps.get(i))) {
        add(placed, steps.get(i), "/incubation/" + i);
      }
    }
    return placed;
  }

  /** Steps that were taken already: a file that is sent again takes none twice. */
  static List<TakeStep> taken(NewHostUnit row, FactBook book, UUID unit) {
    return row.steps().stream()
        .filter(
            it ->
                (it.bodyStage() == null || isKnown(it, book.of(unit, FactTopic.BODY_STAGE)))
                    && (it.organizationStage() == null
                        || isKnown(it, book.of(unit, FactTopic.ORGANIZATION_STAGE))))
        .toList();
  }

  private static boolean isKnown(TakeStep it, @Nullable Fact now) {
    return now != null && !it.on().isAfter(now.validFrom);
  }

  private static void add(List<Placed> placed, @Nullable Statement it, String at) {
    if (it != null) {
      placed.add(new Placed(it, at));
    }
  }
}
