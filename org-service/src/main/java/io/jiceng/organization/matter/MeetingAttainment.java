package io.jiceng.organization.matter;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an organisation has met as often as is asked of it. */
@Schema(
    name = "MatterMeetingAttainment",
    description = "Meetings of a period against the number asked for (会议完成情况)")
public record MeetingAttainment(
    @Schema(description = "Convenor (召集组织)") UUID organizationId,
    @Schema(description = "Kind (类别)") MeetingKind kind,
    @Schema(description = "Month or quarter (月或季)", examples = "2021-Q3") String period,
    @Schema(description = "Meetings held (已召开次数)") long held,
    @Schema(
            description =
                "Meetings asked for (应召开次数), parameter dispatchMeetingsPerMonth or"
                    + " consultationsPerQuarter")
        int required,
    @Schema(description = "At least that many (是否达标)") boolean met) {}
