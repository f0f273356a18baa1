package io.jiceng.organization.demand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value that units are asked for (所要内容). */
@Schema(description = "A value that units are asked for (所要内容)")
public record AskedValue(
    @NotBlank @Size(max = 100) @Schema(description = "Name (名称)", examples = "特困老人探访次数")
        String name,
    @Nullable
        @Size(min = 1, max = 100)
        @Schema(
            description = "Figure it would be (对应指标), if the catalogue has one",
            examples = "grid.household-count")
        String figure) {}
