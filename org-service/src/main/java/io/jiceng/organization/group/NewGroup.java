package io.jiceng.organization.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group to be recorded, as a request and as a row of an import. */
@Schema(description = "New group of organisations (新增组织集合)")
record NewGroup(
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,31}")
        @Schema(description = "Code (代码)", examples = "BS-J01")
        String code,
    @NotBlank @Size(max = 200) @Schema(description = "Name (名称)", examples = "源泉镇东片区联村")
        String name,
    @NotNull @Schema(description = "Kind (类别)") GroupKind kind,
    @NotBlank
        @Size(max = 36)
        @Schema(
            description =
                "Lead organisation (牵头党组织), id or code; of JOINT_VILLAGE the joint-village"
                    + " committee (ORG-16)",
            examples = "BS-L01")
        String leadOrganizationId,
    @Nullable
        @Size(min = 12, max = 40)
        @Schema(description = "Place or zone (地点、功能区) of kind PLACE; its members are derived")
        String placeCode,
    @Nullable @Size(max = 500) @Schema(description = "Members (成员); none of kind PLACE")
        List<@NotNull @Valid NewMember> members,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (成立文号)") String documentNo,
    @Nullable
        @Schema(description = "Opened on (成立日期); today when left out", examples = "2021-03-01")
        LocalDate openedOn,
    @Nullable @Schema(description = "Closed on (撤销日期) of one that is closed already")
        LocalDate closedOn) {

  List<NewMember> named() {
    return members == null ? List.of() : members;
  }
}
