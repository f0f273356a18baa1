package io.jiceng.organization.task;

import io.jiceng.organization.duty.PeriodKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One item of a list (清单事项); a periodic one is a duty of the list's branch (TSK-01). */
@Embeddable
@Schema(
    name = "TaskListItem",
    description = "Item of a list (清单事项); with a period it is a duty that records satisfy")
public record ListItem(
    @NotNull @Min(1) @Max(500) @Schema(description = "Number in the list (序号)") Integer number,
    @NotBlank @Size(max = 200) @Schema(description = "Title (事项)", examples = "支部党员大会")
        String title,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Aspect of the list (方面)")
        String aspect,
    @Enumerated(EnumType.STRING)
        @Nullable
        @Schema(description = "Period (周期); none when it is done once")
        PeriodKind period,
    @Nullable
        @Min(1)
        @Max(366)
        @Schema(description = "Records in a period, at least (每周期至少); with a period")
        Integer minimum,
    @NotNull
        @Size(max = 20)
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Kinds of records that satisfy it (以何种记录为准)", examples = "MEETING")
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,39}") String> recordKinds,
    @Nullable
        @Size(min = 1, max = 60)
        @Schema(description = "Tag the records carry (标签), such as a campaign")
        String tag) {}
