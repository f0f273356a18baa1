package io.jiceng.member.membership;

import io.jiceng.member.person.Education;
import io.jiceng.member.person.EthnicGroup;
import io.jiceng.member.person.IdNumber;
import io.jiceng.member.person.Person;
import io.jiceng.member.person.Phones;
import io.jiceng.member.person.Sex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Puts a member on record (党员登记); also a row of an import.
 *
 * @param organizationId id or code of the branch that keeps the formal relation
 * @param relationFrom day the relation to this branch begins; default: the later of joining and the
 *     founding of the branch
 */
@Schema(description = "党员登记")
record AdmitMember(
    @NotBlank @Size(max = 60) @Schema(description = "姓名", examples = "李明") String name,
    @NotBlank
        @Size(max = 20)
        @Schema(description = "公民身份号码 (GB 11643)", examples = "990101190001010018")
        String idNumber,
    @Nullable @Schema(description = "性别; default: as the ID number says") Sex sex,
    @Nullable @Schema(description = "出生日期; default: as the ID number says") LocalDate birthDate,
    @NotNull @Schema(description = "民族") EthnicGroup ethnicGroup,
    @NotNull @Schema(description = "学历") Education education,
    @NotNull @Schema(description = "党员类别") Category category,
    @Nullable @Schema(description = "党籍状态; NORMAL only") MembershipStatus membershipStatus,
    @NotBlank @Size(max = 60) @Schema(description = "所在党支部: formal relation (正式组织关系); id or code")
        String organizationId,
    @NotNull @Schema(description = "城乡") Residence residence,
    @NotNull @Schema(description = "入党日期") LocalDate joinedOn,
    @Nullable @Schema(description = "转正日期; of full members") LocalDate fullSince,
    @Nullable
        @Schema(description = "组织关系起始日期; default: the later of joinedOn and the branch's founding")
        LocalDate relationFrom,
    @Nullable @Pattern(regexp = Phones.FORM) @Schema(description = "联系电话") String phone,
    @Nullable @Valid @Size(max = 10) @Schema(description = "外部标识")
        List<@NotNull @Valid Identifier> identifiers) {

  /** By which another system knows the member. */
  record Identifier(
      @NotBlank @Size(max = 60) @Schema(description = "系统") String system,
      @NotBlank @Size(max = 120) @Schema(description = "标识值") String value) {}

  IdNumber number() {
    return IdNumber.of(idNumber);
  }

  /** Only of a number that has been checked. */
  Person.Facts facts(IdNumber checked) {
    return new Person.Facts(
        name.strip(),
        sex == null ? checked.sex() : sex,
        birthDate == null ? checked.birthDate() : birthDate,
        ethnicGroup,
        education);
  }

  LocalDate relationFrom(Branch branch) {
    return relationFrom == null ? branch.relationFrom(joinedOn) : relationFrom;
  }

  @Nullable String normalisedPhone() {
    return Phones.normalised(phone);
  }

  List<Identifier> known() {
    return identifiers == null ? List.of() : identifiers;
  }

  /** Never the values: records are printed in logs. */
  @Override
  public String toString() {
    return "AdmitMember[***]";
  }
}
