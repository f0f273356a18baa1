package io.jiceng.member.membership;

import io.jiceng.member.person.Education;
import io.jiceng.member.person.EthnicGroup;
import io.jiceng.member.person.IdNumber;
import io.jiceng.member.person.Person;
import io.jiceng.member.person.PersonCipher;
import io.jiceng.member.person.Phones;
import io.jiceng.member.person.Sex;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a member's file may be corrected (档案更正); branch, category and status change by acts. */
@Schema(description = "党员信息更正: any of these fields, as a JSON merge patch")
record CorrectMember(
    @NotBlank @Size(max = 60) @Schema(description = "姓名") String name,
    @NotBlank @Size(max = 20) @Schema(description = "公民身份号码") String idNumber,
    @NotNull @Schema(description = "性别") Sex sex,
    @NotNull @Schema(description = "出生日期") LocalDate birthDate,
    @NotNull @Schema(description = "民族") EthnicGroup ethnicGroup,
    @NotNull @Schema(description = "学历") Education education,
    @NotNull @Schema(description = "城乡, of the current period") Residence residence,
    @Nullable @Pattern(regexp = Phones.FORM) @Schema(description = "联系电话") String phone) {

  static CorrectMember of(Member member, PersonCipher cipher) {
    var person = member.person();
    var idNumber = person.idNumber(cipher);
    return new CorrectMember(
        person.name(),
        idNumber == null ? "" : idNumber,
        person.sex(),
        person.birthDate(),
        person.ethnicGroup(),
        person.education(),
        member.residence(),
        person.phone(cipher));
  }

  IdNumber number() {
    return IdNumber.of(idNumber);
  }

  Person.Facts facts() {
    return new Person.Facts(name.strip(), sex, birthDate, ethnicGroup, education);
  }

  @Override
  public String toString() {
    return "CorrectMember[***]";
  }
}
