package io.jiceng.organization.group;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.tree.GroupState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells of groups, in the transaction of the act: states them whole for figures, announces the
 * change, and writes it down.
 */
@ApplicationScoped
class GroupNews {
  private static final String CHANGED = "io.jiceng.group.changed.v1";

  private final GroupMembers members;
  private final ChangeOutbox outbox;
  private final Audit audit;

  GroupNews(GroupMembers members, ChangeOutbox outbox, Audit audit) {
    this.members = members;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** A group as the audit log keeps it; what is derived is not written down. */
  record Recorded(
      String name,
      UUID leadOrganizationId,
      @Nullable String documentNo,
      @Nullable LocalDate closedOn,
      List<MemberView> members) {}

  /** To be asked before an act. */
  Map<UUID, Recorded> before(Collection<OrganizationGroup> groups) {
    return recorded(groups, members.of(ids(groups)));
  }

  /** To be called when the act is in the database. */
  void tell(
      Collection<OrganizationGroup> changed, Map<UUID, Recorded> before, @Nullable String reason) {
    if (changed.isEmpty()) {
      return;
    }
    var held = members.of(ids(changed));
    var after = recorded(changed, held);
    var changes = new ArrayList<Change>();
    var entries = new ArrayList<AuditEntry>();
    for (var it : changed) {
      var of = held.getOrDefault(it.id, List.of());
      changes.add(statement(it, of));
      changes.add(
          new Change(
              Topics.changes("org"),
              it.id.toString(),
              CHANGED,
              it.version,
              GroupChanged.of(it, of.size()),
              it.organizationId));
      var was = before.get(it.id);
      var action = was == null ? "created" : isClosed(it, was) ? "closed" : "changed";
      var entry =
          AuditEntry.of(
              action, "organization_group", it.id, it.organizationId, was, after.get(it.id));
      entries.add(reason == null ? entry : entry.because(reason));
    }
    outbox.add(changes);
    audit.record(entries);
  }

  private static boolean isClosed(OrganizationGroup it, Recorded was) {
    return it.closedOn != null && was.closedOn() == null;
  }

  private static Change statement(OrganizationGroup it, List<GroupMember> members) {
    return new Change(
        Topics.GROUPS,
        "group/" + it.id,
        "group",
        it.version,
        new GroupState(
            it.id,
            it.code,
            it.name,
            it.kind.name(),
            it.organizationId,
            members.stream()
                .map(m -> new GroupState.Seat(m.organizationId, m.validFrom, m.validTo))
                .toList()),
        it.organizationId);
  }

  private static Map<UUID, Recorded> recorded(
      Collection<OrganizationGroup> groups, Map<UUID, List<GroupMember>> members) {
    var recorded = new HashMap<UUID, Recorded>();
    for (var it : groups) {
      var typed =
          it.kind == GroupKind.PLACE
              ? List.<GroupMember>of()
              : members.getOrDefault(it.id, List.of());
      recorded.put(
          it.id,
          new Recorded(
              it.name,
              it.organizationId,
              it.documentNo,
              it.closedOn,
              typed.stream().map(m -> MemberView.of(m, null)).toList()));
    }
    return recorded;
  }

  private static List<UUID> ids(Collection<OrganizationGroup> groups) {
    return groups.stream().map(it -> it.id).toList();
  }
}
