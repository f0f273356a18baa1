package io.jiceng.economy.collective;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A collective to be recorded, as a request and as a row of an import. */
@Schema(description = "New collective (新增集体经济组织)")
record NewCollective(
    @Nullable
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,39}")
        @Schema(description = "Code of its own (代码), unique, never reused", examples = "KT-V001")
        String code,
    @NotBlank @Size(max = 200) @Schema(description = "Name (名称)") String name,
    @NotNull @Schema(description = "Kind (类别)") CollectiveKind kind,
    @Nullable
        @Size(min = 1, max = 40)
        @Schema(
            description = "Unified social credit code (统一社会信用代码), GB 32100",
            examples = "N2990101MA0A00014J")
        String creditCode,
    @NotBlank
        @Size(max = 64)
        @Schema(description = "Organisation it counts under (所属党组织), id or code")
        String organizationId,
    @Nullable
        @Pattern(regexp = "\\d{12}")
        @Schema(description = "Place (所在地点), 12 digits", examples = "990101100201")
        String placeCode,
    @NotNull @Schema(description = "Registered on (登记日期)") LocalDate registeredOn,
    @Nullable @Min(0) @Max(10_000_000) @Schema(description = "Households (户数)") Integer households,
    @Nullable
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "Land (土地), mu (亩)")
        BigDecimal landMu) {}
