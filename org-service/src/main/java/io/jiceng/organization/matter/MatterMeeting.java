package io.jiceng.organization.matter;

import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A monthly dispatch (月调度) or quarterly consultation (季化解). */
@Entity
class MatterMeeting {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  MeetingKind kind;

  UUID organizationId;
  LocalDate heldOn;
  @Nullable String documentNo;

  @ElementCollection
  @CollectionTable(name = "matter_meeting_item", joinColumns = @JoinColumn(name = "meeting_id"))
  @BatchSize(size = 500)
  Set<Treated> items = new HashSet<>();

  @Embedded Trail trail;
  @Version long version;

  protected MatterMeeting() {}

  MatterMeeting(UUID id, NewMeeting it, UUID organizationId, Set<Treated> treated, Author author) {
    this.id = id;
    this.kind = it.kind();
    this.organizationId = organizationId;
    this.heldOn = it.heldOn();
    this.documentNo = it.documentNo();
    this.items.addAll(treated);
    this.trail = Trail.begin(author);
  }

  void amend(@Nullable String number, Set<Treated> treated, Author author) {
    documentNo = number;
    items.retainAll(treated);
    items.addAll(treated);
    trail = trail.continuedBy(author);
  }

  List<Treated> sortedItems() {
    return items.stream().sorted(Comparator.comparing(Treated::matterId)).toList();
  }
}
