package io.jiceng.member.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Finds members by what must not stand in a URL (党员查询). */
@Schema(description = "党员查询: by name, branch or ID number")
record SearchMembers(
    @Nullable @Size(min = 1, max = 60) @Schema(description = "姓名或姓名的开头") String name,
    @Nullable @Size(max = 20) @Schema(description = "公民身份号码, whole") String idNumber,
    @Nullable @Size(max = 60) @Schema(description = "党支部: id or code") String organizationId,
    @Nullable @Size(max = 60) @Schema(description = "上级组织: id or code") String under,
    @Nullable MembershipStatus status,
    @Nullable @Min(1) @Max(500) Integer limit,
    @Nullable @Size(max = 500) String cursor) {

  boolean seeksNothing() {
    return isBlank(name) && isBlank(idNumber) && isBlank(organizationId);
  }

  @Nullable String namePrefix() {
    return name == null || name.isBlank() ? null : name.strip();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  @Override
  public String toString() {
    return "SearchMembers[***]";
  }
}
