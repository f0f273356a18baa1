package io.jiceng.member.membership;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened to members: to other services without a word about the person, and to the
 * audit.
 */
@ApplicationScoped
class MemberJournal {
  private static final String TOPIC = Topics.changes("member");
  private static final String CHANGED = "io.jiceng.member.changed.v1";
  private static final String RECORD = "member";

  private final ChangeOutbox outbox;
  private final Audit audit;

  MemberJournal(ChangeOutbox outbox, Audit audit) {
    this.outbox = outbox;
    this.audit = audit;
  }

  /** A member's public state: that the record exists, where, and at which version. */
  record MemberChanged(UUID id, UUID organizationId, long version) {
    Change change() {
      return new Change(TOPIC, id.toString(), CHANGED, version, this, organizationId);
    }
  }

  /** One act, after it has been flushed. */
  void acted(
      String action, @Nullable MemberView before, MemberView after, @Nullable String reason) {
    outbox.add(new MemberChanged(after.id(), after.organizationId(), after.version()).change());
    var entry =
        AuditEntry.of(action, RECORD, after.id(), after.organizationId(), before, after)
            .about(after.personId());
    audit.record(reason == null ? entry : entry.because(reason));
  }

  /** Many imported members at once. */
  void imported(List<MemberChanged> changes, List<AuditEntry> entries) {
    outbox.add(changes.stream().map(MemberChanged::change).toList());
    audit.record(entries);
  }

  static AuditEntry imported(String action, UUID member, UUID organization, UUID person) {
    return AuditEntry.of(action, RECORD, member, organization, null, null)
        .about(person)
        .because("import");
  }

  /** A look at one file. */
  void read(Member member) {
    audit.read(
        "read",
        RECORD,
        member.id(),
        member.organizationId(),
        member.person().id(),
        null,
        List.of("file"));
  }

  /** A look at a page of files. */
  void listed(List<Member> members) {
    audit.record(
        members.stream()
            .map(
                member ->
                    AuditEntry.of(
                            "listed", RECORD, member.id(), member.organizationId(), null, null)
                        .about(member.person().id()))
            .toList());
  }

  void revealed(Member member, RevealField field, RevealPurpose purpose, String reason) {
    audit.read(
        "revealed",
        RECORD,
        member.id(),
        member.organizationId(),
        member.person().id(),
        purpose + ": " + reason,
        List.of(field.name()));
  }
}
