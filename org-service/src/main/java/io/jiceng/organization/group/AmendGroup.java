package io.jiceng.organization.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a group may change: no member, and no month. */
@Schema(description = "Amendable fields of a group (可修改字段)")
record AmendGroup(
    @NotBlank @Size(max = 200) @Schema(description = "Name (名称)") String name,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (成立文号)")
        String documentNo) {

  static AmendGroup of(OrganizationGroup now) {
    return new AmendGroup(now.name, now.documentNo);
  }

  /** The same with what an import row gives; what it leaves out stays. */
  AmendGroup with(NewGroup row) {
    return new AmendGroup(row.name(), row.documentNo() == null ? documentNo : row.documentNo());
  }
}
