package io.jiceng.organization.visit;

import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody notes once a week (周纪实). */
@Entity
class WeeklyNote {
  @Id UUID id;
  UUID organizationId;
  LocalDate weekOf;
  UUID authorPersonId;

  @Enumerated(EnumType.STRING)
  ActorRole actorRole;

  String note;
  @Embedded Trail trail;
  @Version long version;

  protected WeeklyNote() {}

  WeeklyNote(UUID id, UUID organizationId, NewWeeklyNote it, Author author) {
    this.id = id;
    this.organizationId = organizationId;
    this.weekOf = it.weekOf();
    this.authorPersonId = it.authorPersonId();
    this.actorRole = it.actorRole();
    this.note = it.note();
    this.trail = Trail.begin(author);
  }

  void rewrite(String text, Author author) {
    note = text;
    trail = trail.continuedBy(author);
  }
}
