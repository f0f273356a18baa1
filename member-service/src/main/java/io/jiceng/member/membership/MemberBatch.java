package io.jiceng.member.membership;

import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.time.Ids;
import io.jiceng.member.person.Person;
import io.jiceng.member.person.PersonCipher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one batch of an import will write. */
final class MemberBatch {
  private static final String PERSON =
      "person (id, name, sex, birth_date, ethnic_group, education, id_number, id_number_index,"
          + " phone, version, created_at, created_by, updated_at, updated_by)";
  private static final String MEMBER =
      "member (id, person_id, organization_id, category, membership_status, residence, joined_on,"
          + " full_since, version, created_at, created_by, updated_at, updated_by)";
  private static final String PERIOD =
      "membership_period (id, member_id, organization_id, category, residence, valid_from,"
          + " valid_to)";

  private final PersonCipher cipher;
  private final Person.Stamp stamp;
  private final CopyText people = new CopyText();
  private final CopyText members = new CopyText();
  private final CopyText periods = new CopyText();
  private final Map<AdmitMember.Identifier, UUID> identifiers = new HashMap<>();
  private final List<MemberTables.Correction> corrections = new ArrayList<>();
  private final List<MemberJournal.MemberChanged> changes = new ArrayList<>();
  private final List<AuditEntry> entries = new ArrayList<>();
  private int created;
  private int unchanged;

  MemberBatch(PersonCipher cipher, Person.Stamp stamp) {
    this.cipher = cipher;
    this.stamp = stamp;
  }

  void create(MemberImport.Candidate candidate) {
    var personId = Ids.next();
    var memberId = Ids.next();
    addPerson(personId, candidate);
    addMember(memberId, personId, candidate);
    candidate.member().known().forEach(known -> identifiers.put(known, memberId));
    var branchId = candidate.branch().id();
    changes.add(new MemberJournal.MemberChanged(memberId, branchId, 0));
    entries.add(MemberJournal.imported("created", memberId, branchId, personId));
    created++;
  }

  private void addPerson(UUID id, MemberImport.Candidate candidate) {
    var facts = candidate.member().facts(candidate.number());
    var phone = candidate.member().normalisedPhone();
    people.row(
        id,
        facts.name(),
        facts.sex().code(),
        facts.birthDate(),
        facts.ethnicGroup().code(),
        facts.education().code(),
        cipher.seal(id, candidate.number()),
        candidate.index(),
        phone == null ? null : cipher.sealPhone(id, phone),
        0,
        stamp.at(),
        stamp.by(),
        stamp.at(),
        stamp.by());
  }

  private void addMember(UUID id, UUID personId, MemberImport.Candidate candidate) {
    var member = candidate.member();
    var branchId = candidate.branch().id();
    members.row(
        id,
        personId,
        branchId,
        member.category(),
        MembershipStatus.NORMAL,
        member.residence(),
        member.joinedOn(),
        member.fullSince(),
        0,
        stamp.at(),
        stamp.by(),
        stamp.at(),
        stamp.by());
    LocalDate from = member.relationFrom(candidate.branch());
    LocalDate full = member.fullSince();
    if (full != null && full.isAfter(from)) {
      addPeriod(id, branchId, Category.PROBATIONARY, member.residence(), from, full);
      addPeriod(id, branchId, Category.FULL, member.residence(), full, null);
    } else {
      addPeriod(id, branchId, member.category(), member.residence(), from, null);
    }
  }

  private void addPeriod(
      UUID memberId,
      UUID branchId,
      Category category,
      Residence residence,
      LocalDate from,
      @Nullable LocalDate to) {
    periods.row(Ids.next(), memberId, branchId, category, residence, from, to);
  }

  /** A known member: corrected where the row says something else, unchanged otherwise. */
  void correct(
      MemberImport.Candidate candidate,
      MemberTables.Known known,
      MemberTables.Known.Membership open) {
    candidate.member().known().forEach(each -> identifiers.put(each, open.memberId()));
    var facts = candidate.member().facts(candidate.number());
    var phone = candidate.member().normalisedPhone();
    boolean samePhone =
        Objects.equals(phone, cipher.openPhone(known.personId(), known.sealedPhone()));
    boolean sameResidence = candidate.member().residence() == open.residence();
    if (facts.equals(known.facts()) && samePhone && sameResidence) {
      unchanged++;
      return;
    }
    var sealed = samePhone || phone == null ? null : cipher.sealPhone(known.personId(), phone);
    corrections.add(
        new MemberTables.Correction(
            known.personId(),
            open.memberId(),
            facts,
            samePhone ? known.sealedPhone() : sealed,
            candidate.member().residence()));
    entries.add(
        MemberJournal.imported(
            "changed", open.memberId(), open.organizationId(), known.personId()));
  }

  void countCreated() {
    created++;
  }

  Map<String, CopyText> rows() {
    var rows = new LinkedHashMap<String, CopyText>();
    rows.put(PERSON, people);
    rows.put(MEMBER, members);
    rows.put(PERIOD, periods);
    return rows;
  }

  Map<AdmitMember.Identifier, UUID> identifiers() {
    return Map.copyOf(identifiers);
  }

  List<MemberTables.Correction> corrections() {
    return List.copyOf(corrections);
  }

  List<MemberJournal.MemberChanged> changes() {
    return List.copyOf(changes);
  }

  List<AuditEntry> entries() {
    return List.copyOf(entries);
  }

  Person.Stamp stamp() {
    return stamp;
  }

  int created() {
    return created;
  }

  int corrected() {
    return corrections.size();
  }

  int unchanged() {
    return unchanged;
  }
}
