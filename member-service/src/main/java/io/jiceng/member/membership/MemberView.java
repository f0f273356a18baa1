package io.jiceng.member.membership;

import io.jiceng.kit.audit.Personal;
import io.jiceng.kit.http.Versioned;
import io.jiceng.member.person.Education;
import io.jiceng.member.person.EthnicGroup;
import io.jiceng.member.person.PersonCipher;
import io.jiceng.member.person.Sex;
import io.jiceng.member.person.Sight;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member (党员), masked by the caller's role. */
@Schema(name = "Member", description = "党员")
public record MemberView(
    UUID id,
    UUID personId,
    @Personal
        @Schema(description = "姓名 (C3), masked for who does not keep the records", examples = "李明")
        String name,
    @Personal @Schema(description = "公民身份号码 (C4), masked", examples = "9***************18")
        @Nullable String idNumber,
    @Personal Sex sex,
    @Personal @Schema(description = "出生日期 (C3), left out for who does not keep the records")
        @Nullable LocalDate birthDate,
    @Personal @Schema(description = "民族 GB/T 3304") EthnicGroup ethnicGroup,
    @Personal @Schema(description = "学历 GB/T 4658") Education education,
    @Schema(description = "党员类别") Category category,
    @Schema(description = "党籍状态") MembershipStatus membershipStatus,
    @Schema(description = "正式组织关系所在党支部") UUID organizationId,
    @Schema(description = "城乡") Residence residence,
    @Schema(description = "入党日期") LocalDate joinedOn,
    @Schema(description = "转正日期") @Nullable LocalDate fullSince,
    @Schema(description = "离开日期") @Nullable LocalDate leftOn,
    @Personal @Schema(description = "联系电话 (C4), masked", examples = "199****0000")
        @Nullable String phone,
    long version)
    implements Versioned {

  public static MemberView of(Member member, Sight sight, PersonCipher cipher) {
    var person = member.person();
    return new MemberView(
        member.id(),
        person.id(),
        sight.name(person.name()),
        sight.idNumber(person.idNumber(cipher)),
        person.sex(),
        sight.birthDate(person.birthDate()),
        person.ethnicGroup(),
        person.education(),
        member.category(),
        member.membershipStatus(),
        member.organizationId(),
        member.residence(),
        member.joinedOn(),
        member.fullSince().orElse(null),
        member.leftOn().orElse(null),
        sight.phone(person.phone(cipher)),
        member.version());
  }
}
