package io.jiceng.organization.branchlife;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Locks what was confirmed until a month's end (锁定). */
@Schema(description = "Locks what was confirmed until a month's end (锁定)")
record LockRecords(
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Organisation whose subtree is locked (范围), id or code")
        String organizationId,
    @NotNull
        @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])")
        @Schema(description = "Month (月份), over", examples = "2026-09")
        String month) {}
