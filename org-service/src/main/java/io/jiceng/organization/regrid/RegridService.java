package io.jiceng.organization.regrid;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.grid.GridActs;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A preview is the act itself, rolled back. */
@ApplicationScoped
class RegridService {
  private final Successions successions;
  private final GridActs grids;

  RegridService(Successions successions, GridActs grids) {
    this.successions = successions;
    this.grids = grids;
  }

  /** Carries a preview out of the transaction that it rolls back. */
  private static final class TriedOut extends RuntimeException {
    private final transient RegridPreview preview;

    TriedOut(RegridPreview preview) {
      super("tried out", null, false, false);
      this.preview = preview;
    }
  }

  RegridPreview preview(Supplier<RegridDraft> act) {
    try {
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                throw new TriedOut(act.get().preview());
              });
    } catch (TriedOut tried) {
      return tried.preview;
    }
  }

  @Transactional
  UUID carryOut(UUID id, Supplier<RegridDraft> act) {
    Problem.refuseHard(act.get().findings());
    return id;
  }

  List<SuccessionView> successions(UUID grid) {
    return successions.of(grids.load(grid, null).id());
  }
}
