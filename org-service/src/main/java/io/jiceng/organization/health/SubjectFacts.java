package io.jiceng.organization.health;

import io.jiceng.organization.party.CommitteeSpans.CommitteeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that may have duties, as it was over time.
 *
 * @param branchId the branch whose light its lights count for: its own, or a group's branch
 * @param superiorId who supervises the branch
 * @param ancestors from itself up to the root
 */
record SubjectFacts(
    UUID id,
    UUID branchId,
    @Nullable UUID superiorId,
    LocalDate foundedOn,
    @Nullable LocalDate closedOn,
    List<UUID> ancestors,
    List<Attributes> attributes,
    List<CommitteeSpan> committees) {

  /** What it was from a day until, exclusively, another. */
  record Attributes(
      LocalDate from,
      @Nullable LocalDate to,
      String form,
      String nature,
      @Nullable String setting) {

    boolean overlaps(LocalDate first, LocalDate last) {
      return !from.isAfter(last) && (to == null || to.isAfter(first));
    }
  }
}
