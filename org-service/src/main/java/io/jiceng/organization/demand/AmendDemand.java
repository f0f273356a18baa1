package io.jiceng.organization.demand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a merge patch of a demand may change; whom it asks and how long it takes is applied anew.
 */
@Schema(description = "Amendable fields of a demand (可修改字段); other changes are a new application")
record AmendDemand(
    @NotBlank @Size(max = 200) @Schema(description = "Title (名称)") String title,
    @NotBlank @Size(max = 300) @Schema(description = "Basis (依据)") String basis,
    @Nullable @Schema(description = "Last post (最近更新日期) of an app, account or chat group")
        LocalDate lastPostOn) {}
