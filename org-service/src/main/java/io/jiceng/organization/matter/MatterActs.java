package io.jiceng.organization.matter;

import io.jiceng.organization.griditem.HandlerLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be done with a matter, as it comes in. */
sealed interface MatterActs {

  @Schema(description = "Handing a matter to its handler (交办)")
  record HandMatter(
      @NotNull @Valid HandlerRef handler,
      @Nullable @Size(min = 1, max = 36) @Schema(description = "Lead department (牵头部门), id or code")
          String leadOrganizationId,
      @Nullable
          @Size(max = 20)
          @Schema(description = "Joint departments (配合部门), ids or codes; at most 20")
          List<@NotBlank @Size(max = 36) String> jointOrganizationIds)
      implements MatterActs {}

  @Schema(description = "Upgrade to a higher level (提级办理)")
  record UpgradeMatter(
      @NotNull @Schema(description = "Level it goes up to (提至层级)") HandlerLevel toLevel,
      @NotNull @Schema(description = "On (日期), not ahead") LocalDate upgradedOn,
      @NotBlank @Size(max = 200) @Schema(description = "Reason (原因)") String reason)
      implements MatterActs {}

  @Schema(description = "Extension of the due date (延期)")
  record ExtendMatter(
      @NotNull @Schema(description = "New due date (延至)") LocalDate dueOn,
      @NotNull @Schema(description = "On (日期), not ahead") LocalDate extendedOn,
      @NotBlank @Size(max = 200) @Schema(description = "Reason (原因)") String reason,
      @Nullable @Schema(description = "Both parties of a dispute agree (双方同意), MAT-05")
          Boolean bothAgree)
      implements MatterActs {}

  @Schema(description = "End of the handling (办结)")
  record ResolveMatter(
      @Schema(description = "Solved or not (是否解决)") boolean resolved,
      @NotNull @Schema(description = "On (办结日期), not ahead") LocalDate endedOn,
      @NotBlank @Size(max = 500) @Schema(description = "Result (办理结果), without names or numbers")
          String result)
      implements MatterActs {}

  @Schema(description = "Withdrawal by who brought it (撤回)")
  record WithdrawMatter(
      @NotNull @Schema(description = "On (撤回日期), not ahead") LocalDate endedOn,
      @Nullable @Size(min = 1, max = 500) @Schema(description = "Reason (原因)") String result)
      implements MatterActs {}

  @Schema(description = "The one answer about satisfaction (满意度评价), MAT-03; NO_ANSWER is one too")
  record AnswerMatter(
      @NotNull @Schema(description = "Answer (评价)") SatisfactionAnswer answer,
      @NotNull @Schema(description = "Asked on (评价日期), not ahead") LocalDate askedOn)
      implements MatterActs {}

  @Schema(description = "Closing of the file (归档)")
  record CloseMatter(@NotNull @Schema(description = "On (归档日期), not ahead") LocalDate closedOn)
      implements MatterActs {}

  @Schema(
      description =
          "Households helped (受益户): their keys, each once (MAT-02), or a declared number; what is said"
              + " replaces what was said before")
  record HelpHouseholds(
      @Nullable
          @Size(min = 1, max = 2000)
          @Schema(description = "Opaque keys of households (户标识), at most 2000", uniqueItems = true)
          Set<@NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,64}") String> householdKeys,
      @Nullable @Min(0) @Max(100_000) @Schema(description = "Declared number (申报户数)")
          Integer declaredCount)
      implements MatterActs {}

  @Schema(description = "Consent to a mediation (同意调解), MAT-04")
  record ConsentToMediation(
      @Schema(description = "Both parties consent (双方同意)") boolean both,
      @NotNull @Schema(description = "On (日期), not ahead") LocalDate consentedOn)
      implements MatterActs {}

  @Schema(description = "A mediation session (调解), free of charge (MAT-04)")
  record HoldSession(
      @NotNull @Schema(description = "Held on (日期), not ahead") LocalDate heldOn,
      @NotNull @Schema(description = "Form (调解方式)") SessionForm form,
      @NotNull @Schema(description = "Mediator (调解员), opaque id of member-service")
          UUID mediatorPersonId)
      implements MatterActs {}

  @Schema(description = "Agreement of the parties (达成协议)")
  record AgreeDispute(
      @NotNull @Schema(description = "On (日期), not ahead") LocalDate agreedOn,
      @NotNull @Schema(description = "Form (协议形式)") AgreementForm form,
      @NotNull @Schema(description = "Takes effect on (生效日期)") LocalDate effectiveOn,
      @Nullable
          @Size(min = 1, max = 500)
          @Schema(description = "Reference to the text on paper (协议文号), no contents; MAT-06")
          String result)
      implements MatterActs {}

  @Schema(description = "Failure of a mediation (调解不成), MAT-06")
  record FailDispute(
      @NotNull @Schema(description = "On (日期), not ahead") LocalDate failedOn,
      @Schema(description = "The parties were pointed to court (已告知诉讼途径)") boolean courtNamed)
      implements MatterActs {}

  @Schema(description = "Return visit (回访)")
  record VisitAgain(@NotNull @Schema(description = "On (回访日期), not ahead") LocalDate visitedOn)
      implements MatterActs {}

  @Schema(description = "Application for court confirmation (司法确认申请), MAT-05")
  record ApplyAtCourt(
      @NotNull @Schema(description = "On (申请日期), not ahead") LocalDate appliedOn,
      @Schema(description = "By both parties together (共同申请)") boolean jointly)
      implements MatterActs {}

  @Schema(description = "Performance of an agreement (履行完毕)")
  record PerformAgreement(
      @NotNull @Schema(description = "On (履行日期), not ahead") LocalDate performedOn)
      implements MatterActs {}

  @Schema(description = "Whom to reach about a matter (联系方式), C4; what is left out is removed")
  record ReachAt(
      @Nullable @Valid @Schema(description = "Whom to reach (联系人)") Contact contact,
      @Nullable @Size(max = 20) @Valid @Schema(description = "Parties of a dispute (当事人)")
          List<@NotNull Contact> parties)
      implements MatterActs {}

  @Schema(description = "Asks for a C4 value (查看敏感信息)")
  record RevealContact(
      @NotNull @Schema(description = "What (字段)") RevealField field,
      @NotNull @Schema(description = "Purpose (目的)") RevealPurpose purpose,
      @NotBlank
          @Size(min = 4, max = 200)
          @Schema(description = "Reason (具体事由), kept in the audit log")
          String reason)
      implements MatterActs {}
}
