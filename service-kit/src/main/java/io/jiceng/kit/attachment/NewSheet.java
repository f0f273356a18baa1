package io.jiceng.kit.attachment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sheet that stays on paper because it bears thumbprints (ATT-02). */
@Schema(name = "NewPaperSheet", description = "Sheet kept on paper (纸质件登记), ATT-02")
record NewSheet(
    @NotBlank
        @Size(max = AttachmentName.MAX_CHARS)
        @Schema(description = "What it is (名称)", examples = "土地流转收款确认表")
        String name,
    @NotBlank @Size(max = 60) @Schema(description = "Sheet number (张号)", examples = "2024-017")
        String sheetNumber,
    @NotNull @Min(1) @Max(10_000) @Schema(description = "Pages (页数)") Integer pages,
    @NotNull @Min(0) @Max(100_000) @Schema(description = "Signatures and thumbprints counted (签名数)")
        Integer signatures,
    @Nullable @Schema(description = "Class (数据级别); the record's when left out") DataClass dataClass,
    @Nullable @Schema(description = "Kept as (保管期限); the record's when left out")
        Retention retention) {}
