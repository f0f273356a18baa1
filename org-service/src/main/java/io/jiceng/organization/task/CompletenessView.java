package io.jiceng.organization.task;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the five lists a branch has (五项清单 x/5) as answered. */
@Schema(
    name = "TaskListCompleteness",
    description = "How many of the five lists a branch has (TSK-02)")
public record CompletenessView(
    @Schema(description = "Branch (党支部)") UUID organizationId,
    @Schema(description = "Code of the branch (代码)") String code,
    @Schema(description = "Name of the branch (名称)") String name,
    @Schema(description = "Year (年度)") int year,
    @Schema(description = "Lists it has (已建清单数)") int held,
    @Schema(description = "Lists each branch has (应建清单数)") int due,
    @Schema(description = "Types that are missing (缺少的清单)") List<ListType> missing) {}
