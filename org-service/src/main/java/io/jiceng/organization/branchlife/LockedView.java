package io.jiceng.organization.branchlife;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many records were locked (锁定结果). */
@Schema(description = "How many records were locked (锁定结果)")
public record LockedView(
    @Schema(description = "Records locked (锁定记录数)") int locked,
    @Schema(description = "Month (月份)") String month) {}
