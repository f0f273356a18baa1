package io.jiceng.organization.founding;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The steps of a founding (成立程序) as far as they are taken, ORG-05. */
@Schema(description = "Steps of a founding (成立程序) as far as they are taken, ORG-05")
@Embeddable
record FoundingSteps(
    @NotNull @Schema(description = "The unit applied on (申请日期), not ahead", examples = "2026-01-05")
        LocalDate appliedOn,
    @NotBlank @Size(max = 100) @Schema(description = "Application (申请文号)", examples = "东发〔2026〕2号")
        String applicationDocumentNo,
    @Nullable @Schema(description = "The committee replied on (批复日期)", examples = "2026-01-28")
        LocalDate repliedOn,
    @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "Reply (批复文号); with its date", examples = "组发〔2026〕11号")
        String replyDocumentNo,
    @Nullable
        @Schema(description = "The members' meeting elected on (选举大会日期)", examples = "2026-02-10")
        LocalDate metOn,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Resolution of the meeting (大会决议文号)")
        String meetingDocumentNo,
    @Nullable @Schema(description = "Filed with the organisation department on (备案日期)")
        LocalDate filedOn,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Filing (备案文号); with its date")
        String filingDocumentNo) {}
