package io.jiceng.member.membership;

import io.jiceng.kit.time.Ids;
import io.jiceng.member.person.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A membership (党籍) of a person: as it is today, and its periods. */
@Entity
public class Member {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "person_id")
  private Person person;

  private UUID organizationId;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Enumerated(EnumType.STRING)
  private MembershipStatus membershipStatus;

  @Enumerated(EnumType.STRING)
  private Residence residence;

  private LocalDate joinedOn;
  private @Nullable LocalDate fullSince;
  private @Nullable LocalDate leftOn;

  @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
  @OrderBy("validFrom")
  private List<MembershipPeriod> periods = new ArrayList<>();

  @Version private long version;

  @Column(updatable = false)
  private Instant createdAt;

  @Column(updatable = false)
  private String createdBy;

  @Column private Instant updatedAt;
  @Column private String updatedBy;

  @SuppressWarnings("NullAway.Init")
  protected Member() {}

  Member(Person person, AdmitMember admission, Branch branch, Person.Stamp stamp) {
    this.id = Ids.next();
    this.person = person;
    this.organizationId = branch.id();
    this.category = admission.category();
    this.membershipStatus = MembershipStatus.NORMAL;
    this.residence = admission.residence();
    this.joinedOn = admission.joinedOn();
    this.fullSince = admission.fullSince();
    this.createdAt = stamp.at();
    this.createdBy = stamp.by();
    this.updatedAt = stamp.at();
    this.updatedBy = stamp.by();
    begin(admission.relationFrom(branch));
  }

  private void begin(LocalDate from) {
    boolean convertedLater = fullSince != null && fullSince.isAfter(from);
    var first =
        new MembershipPeriod(
            this,
            organizationId,
            convertedLater ? Category.PROBATIONARY : category,
            residence,
            from,
            null);
    periods.add(first);
    if (convertedLater && fullSince != null) {
      periods.add(first.followedBy(organizationId, Category.FULL, fullSince, null));
    }
  }

  void moveTo(Branch branch, LocalDate on, String reason, Person.Stamp stamp) {
    follow(current().followedBy(branch.id(), category, on, reason));
    this.organizationId = branch.id();
    touch(stamp);
  }

  void convert(LocalDate on, Person.Stamp stamp) {
    follow(current().followedBy(organizationId, Category.FULL, on, null));
    this.category = Category.FULL;
    this.fullSince = on;
    touch(stamp);
  }

  void leave(MembershipStatus status, LocalDate on, Person.Stamp stamp) {
    current().end(on);
    this.membershipStatus = status;
    this.leftOn = on;
    touch(stamp);
  }

  /** A correction: of the whole current period. */
  void liveIn(Residence where) {
    this.residence = where;
    current().liveIn(where);
  }

  void touch(Person.Stamp stamp) {
    this.updatedAt = stamp.at();
    this.updatedBy = stamp.by();
  }

  MembershipPeriod current() {
    return periods.getLast();
  }

  private void follow(MembershipPeriod next) {
    if (!periods.contains(next)) {
      periods.add(next);
    }
  }

  MemberRules.Standing standing(Branch branch) {
    return new MemberRules.Standing(
        membershipStatus, category, branch, joinedOn, current().validFrom());
  }

  List<MembershipPeriod> periods() {
    return List.copyOf(periods);
  }

  public UUID id() {
    return id;
  }

  public Person person() {
    return person;
  }

  UUID organizationId() {
    return organizationId;
  }

  Category category() {
    return category;
  }

  MembershipStatus membershipStatus() {
    return membershipStatus;
  }

  Residence residence() {
    return residence;
  }

  LocalDate joinedOn() {
    return joinedOn;
  }

  Optional<LocalDate> fullSince() {
    return Optional.ofNullable(fullSince);
  }

  Optional<LocalDate> leftOn() {
    return Optional.ofNullable(leftOn);
  }

  long version() {
    return version;
  }
}
