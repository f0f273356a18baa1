package io.jiceng.organization.group;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A membership (成员) as answered. */
@Schema(name = "GroupMember", description = "Member of a group (成员)")
public record MemberView(
    @Schema(description = "Organisation (成员党组织)") UUID organizationId,
    @Schema(description = "Its code (代码)") String organizationCode,
    @Schema(description = "Its name today (名称)") @Nullable String organizationName,
    @Schema(description = "First day (加入日期)") LocalDate from,
    @Schema(description = "First day without it (退出日期)") @Nullable LocalDate to,
    @Schema(description = "Document (加入文号)") @Nullable String documentNo) {

  static MemberView of(GroupMember it, @Nullable String name) {
    return new MemberView(
        it.organizationId, it.organizationCode, name, it.validFrom, it.validTo, it.documentNo);
  }
}
