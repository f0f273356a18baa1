package io.jiceng.organization.demand;

import io.jiceng.kit.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether others may ask something of grassroots units under a demand (准入核对), BUR-02. */
@ApplicationScoped
public class Permits {
  private final Demands demands;
  private final AskedUnits units;

  Permits(Demands demands, AskedUnits units) {
    this.demands = demands;
    this.units = units;
  }

  /** Hard unless the demand is in force on the day and asks every one of the units. */
  public List<Finding> missing(
      @Nullable UUID demandId, Collection<UUID> asked, LocalDate day, String pointer) {
    if (asked.isEmpty()) {
      return List.of();
    }
    var demand = demandId == null ? null : demands.findById(demandId);
    return Finding.all(
        Finding.when(
            demand == null || !demand.permit.isInForce(day) || !units.covers(demand.id, asked),
            DemandIssue.NO_PERMIT,
            pointer));
  }
}
