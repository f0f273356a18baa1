package io.jiceng.organization.hostunit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was known of a unit from a day on (单位情况). */
@Schema(name = "HostUnitFact", description = "What is known of a unit from a day on (单位情况)")
public record FactView(
    @Schema(description = "Topic (事项)") FactTopic topic,
    @Schema(description = "First day (起始日期)") LocalDate from,
    @Schema(description = "First day it no longer holds (终止日期)") @Nullable LocalDate to,
    @Schema(description = "What holds (情况): YES or NO, a system, group or stage; ESTIMATE")
        String code,
    @Schema(description = "Number of an estimate (估计人数), people") @Nullable Integer number,
    @Schema(description = "Source of an estimate (来源)") @Nullable String source,
    @Schema(description = "Instructor (指导员), opaque personId") @Nullable UUID personId,
    @Schema(description = "Branch that a stage names (所在党支部)") @Nullable UUID branchId,
    @Schema(description = "Document (文号)") @Nullable String documentNo) {

  static FactView of(Fact it) {
    return new FactView(
        it.topic,
        it.validFrom,
        it.validTo,
        it.value.code(),
        it.value.amount(),
        it.value.source(),
        it.value.personId(),
        it.value.namedOrganizationId(),
        it.documentNo);
  }
}
