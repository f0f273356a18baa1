package io.jiceng.member.person;

import io.jiceng.kit.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person (人员) as known to this service. Values of class C4 are held sealed. */
@Entity
public class Person {
  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  private LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  private EthnicGroup ethnicGroup;

  @Enumerated(EnumType.STRING)
  private Education education;

  @Enumerated(EnumType.STRING)
  private @Nullable PoliticalStatus politicalStatus;

  private @Nullable UUID organizationId;

  @Enumerated(EnumType.STRING)
  private @Nullable Basis basis;

  private @Nullable String idNumber;
  private @Nullable String idNumberIndex;
  private @Nullable String phone;
  @Version private long version;

  @Column(updatable = false)
  private Instant createdAt;

  @Column(updatable = false)
  private String createdBy;

  @Column private Instant updatedAt;
  @Column private String updatedBy;

  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  public Person(Facts facts, Stamp stamp) {
    this.id = Ids.next();
    this.name = facts.name();
    this.sex = facts.sex();
    this.birthDate = facts.birthDate();
    this.ethnicGroup = facts.ethnicGroup();
    this.education = facts.education();
    this.createdAt = stamp.at();
    this.createdBy = stamp.by();
    this.updatedAt = stamp.at();
    this.updatedBy = stamp.by();
  }

  /** What every person has. */
  public record Facts(
      String name, Sex sex, LocalDate birthDate, EthnicGroup ethnicGroup, Education education) {}

  /** Who changed something, and when. */
  public record Stamp(Instant at, String by) {}

  public void correct(Facts facts, Stamp stamp) {
    this.name = facts.name();
    this.sex = facts.sex();
    this.birthDate = facts.birthDate();
    this.ethnicGroup = facts.ethnicGroup();
    this.education = facts.education();
    touch(stamp);
  }

  public void identify(@Nullable IdNumber number, PersonCipher cipher) {
    if (number == null) {
      this.idNumber = null;
      this.idNumberIndex = null;
      return;
    }
    String index = cipher.index(number);
    if (!index.equals(idNumberIndex)) {
      this.idNumber = cipher.seal(id, number);
      this.idNumberIndex = index;
    }
  }

  public void reachAt(@Nullable String phoneNumber, PersonCipher cipher) {
    if (phoneNumber == null) {
      this.phone = null;
    } else if (!phoneNumber.equals(cipher.openPhone(id, phone))) {
      this.phone = cipher.sealPhone(id, phoneNumber);
    }
  }

  void placeUnder(UUID answeringOrganization, PoliticalStatus status, Basis why, Stamp stamp) {
    this.organizationId = answeringOrganization;
    this.politicalStatus = status;
    this.basis = why;
    touch(stamp);
  }

  /** From now on the membership says where the person belongs (PER-03). */
  public void becomeMember(Stamp stamp) {
    this.organizationId = null;
    this.politicalStatus = null;
    this.basis = null;
    touch(stamp);
  }

  private void touch(Stamp stamp) {
    this.updatedAt = stamp.at();
    this.updatedBy = stamp.by();
  }

  public Facts facts() {
    return new Facts(name, sex, birthDate, ethnicGroup, education);
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Sex sex() {
    return sex;
  }

  public LocalDate birthDate() {
    return birthDate;
  }

  public EthnicGroup ethnicGroup() {
    return ethnicGroup;
  }

  public Education education() {
    return education;
  }

  Optional<PoliticalStatus> politicalStatus() {
    return Optional.ofNullable(politicalStatus);
  }

  Optional<UUID> organizationId() {
    return Optional.ofNullable(organizationId);
  }

  Optional<Basis> basis() {
    return Optional.ofNullable(basis);
  }

  public @Nullable String idNumber(PersonCipher cipher) {
    return cipher.openIdNumber(id, idNumber);
  }

  public @Nullable String phone(PersonCipher cipher) {
    return cipher.openPhone(id, phone);
  }

  long version() {
    return version;
  }
}
