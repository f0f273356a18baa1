package io.jiceng.member.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be done with a membership, as it comes in. */
sealed interface MemberActs {

  /** Another branch keeps the relation from a day on (转接组织关系). */
  @Schema(description = "变更组织关系")
  record ChangeBranch(
      @NotBlank @Size(max = 60) @Schema(description = "转入党支部: id or code") String organizationId,
      @NotNull
          @Schema(
              description =
                  "生效日期: not in the future, not before the current period of the relation")
          LocalDate effectiveOn,
      @NotBlank @Size(max = 200) @Schema(description = "原因") String reason)
      implements MemberActs {}

  /** A probationary member becomes a full one (转正). */
  @Schema(description = "预备党员转正")
  record Convert(
      @NotNull @Schema(description = "转正日期: at least 12 months after joining (DEV-01)")
          LocalDate on)
      implements MemberActs {}

  /** A membership ends (党籍终止). */
  @Schema(description = "党籍终止")
  record Depart(
      @NotNull @Schema(description = "终止后的党籍状态") MembershipStatus status,
      @NotNull @Schema(description = "终止日期: the first day no longer a member here") LocalDate on,
      @NotBlank @Size(max = 200) @Schema(description = "原因或文号") String reason)
      implements MemberActs {}
}
