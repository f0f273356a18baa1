package io.jiceng.organization.round;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * Event io.jiceng.supervision-round.changed.v1: how a round stands now (督导变更); measures are C3 and
 * stay out, and so do the units of an unannounced round until it is on site.
 */
record RoundChanged(
    UUID id,
    String code,
    UUID organizationId,
    RoundKind kind,
    String month,
    boolean onSite,
    List<RoundItem> items,
    List<UUID> unitIds,
    RoundState state,
    int findings,
    int closedFindings,
    long version) {

  static RoundChanged of(Round it) {
    var state = it.stage.state();
    var secret =
        it.kind == RoundKind.UNANNOUNCED
            && (state == RoundState.PLANNED || state == RoundState.CANCELLED);
    return new RoundChanged(
        it.id,
        it.code,
        it.organizationId,
        it.kind,
        YearMonth.from(it.month).toString(),
        it.onSite,
        it.items.stream().sorted().toList(),
        secret ? List.of() : it.unitIds().stream().sorted().toList(),
        state,
        it.faults.size(),
        (int) it.faults.stream().filter(f -> f.closedOn() != null).count(),
        it.version);
  }
}
