package io.jiceng.organization.election;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A running term with its reminder (换届提醒), ORG-18. */
@Schema(description = "Running term with its reminder (任期与换届提醒), ORG-18")
public record TermReminder(
    @Schema(description = "Organisation (党组织)") UUID organizationId,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Name (名称)") String name,
    @Schema(description = "Start of the term (本届开始日期)") LocalDate startedOn,
    @Schema(description = "Years (年数)") int years,
    @Schema(description = "End of the term (届满日期)") LocalDate endsOn,
    @Schema(description = "End as put off by an approval (批准延长至)") @Nullable LocalDate extendedTo,
    @Schema(description = "Reminder (提醒)") TermLight light,
    @Schema(description = "Days until the election is due (距应换届天数), negative when overdue")
        long daysLeft,
    @Schema(
            description =
                "First day of the next colour (提醒变化日期); null when only an election changes it")
        @Nullable LocalDate nextChangeOn,
    @Schema(description = "Seats of the committee (委员职数); null without one")
        @Nullable Integer committeeSeats,
    @Schema(description = "Committee since (委员会产生日期)") @Nullable LocalDate committeeSince) {}
