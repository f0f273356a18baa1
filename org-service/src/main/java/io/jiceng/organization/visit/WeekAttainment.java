package io.jiceng.organization.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an organisation has the notes of a week that are asked of it (周纪实完成情况). */
@Schema(description = "Notes of a week against the number asked for (周纪实完成情况)")
public record WeekAttainment(
    @Schema(description = "Organisation (组织)") UUID organizationId,
    @Schema(description = "Monday of the week (该周周一)") LocalDate weekOf,
    @Schema(description = "Notes on record (已记篇数)") long recorded,
    @Schema(description = "Notes asked for (应记篇数), parameter weeklyNotesPerWeek") int required,
    @Schema(description = "At least that many (是否达标)") boolean met) {}
