package io.jiceng.member.person;

import io.jiceng.kit.audit.Personal;
import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person who is no member (非党员人员), masked by the caller's role. */
@Schema(description = "人员（非党员）")
record PersonView(
    UUID id,
    @Personal @Schema(description = "姓名；masked for callers who do not keep records") String name,
    Sex sex,
    @Personal @Schema(description = "出生日期；left out where masked") @Nullable LocalDate birthDate,
    EthnicGroup ethnicGroup,
    Education education,
    @Nullable PoliticalStatus politicalStatus,
    @Schema(description = "归口组织") @Nullable UUID organizationId,
    @Nullable Basis basis,
    @Personal @Schema(description = "公民身份号码，脱敏") @Nullable String idNumber,
    @Personal @Schema(description = "联系电话，脱敏") @Nullable String phone,
    long version)
    implements Versioned {

  static PersonView of(Person person, Sight sight, PersonCipher cipher) {
    return new PersonView(
        person.id(),
        sight.name(person.name()),
        person.sex(),
        sight.birthDate(person.birthDate()),
        person.ethnicGroup(),
        person.education(),
        person.politicalStatus().orElse(null),
        person.organizationId().orElse(null),
        person.basis().orElse(null),
        sight.idNumber(person.idNumber(cipher)),
        sight.phone(person.phone(cipher)),
        person.version());
  }
}
