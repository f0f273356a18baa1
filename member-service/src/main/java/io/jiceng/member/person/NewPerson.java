package io.jiceng.member.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Puts a person who is no member on record; a basis is needed (PER-01, PER-04). */
@Schema(description = "人员登记（非党员）")
record NewPerson(
    @NotBlank @Size(max = 60) @Schema(description = "姓名") String name,
    @Nullable @Size(max = 20) @Schema(description = "公民身份号码, optional") String idNumber,
    @NotNull @Schema(description = "性别") Sex sex,
    @NotNull @Schema(description = "出生日期") LocalDate birthDate,
    @NotNull @Schema(description = "民族") EthnicGroup ethnicGroup,
    @NotNull @Schema(description = "学历") Education education,
    @NotNull @Schema(description = "政治面貌; never a member (PER-03)") PoliticalStatus politicalStatus,
    @NotBlank @Size(max = 60) @Schema(description = "归口组织: id or code") String organizationId,
    @NotNull @Schema(description = "建档依据") Basis basis,
    @Nullable @Pattern(regexp = Phones.FORM) @Schema(description = "联系电话") String phone) {

  static NewPerson of(Person person, PersonCipher cipher) {
    return new NewPerson(
        person.name(),
        person.idNumber(cipher),
        person.sex(),
        person.birthDate(),
        person.ethnicGroup(),
        person.education(),
        person.politicalStatus().orElseThrow(),
        person.organizationId().orElseThrow().toString(),
        person.basis().orElseThrow(),
        person.phone(cipher));
  }

  @Nullable IdNumber number() {
    return idNumber == null || idNumber.isBlank() ? null : IdNumber.of(idNumber);
  }

  Person.Facts facts() {
    return new Person.Facts(name.strip(), sex, birthDate, ethnicGroup, education);
  }

  @Override
  public String toString() {
    return "NewPerson[***]";
  }
}
