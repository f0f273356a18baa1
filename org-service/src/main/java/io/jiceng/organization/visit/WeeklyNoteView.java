package io.jiceng.organization.visit;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A weekly note (周纪实) as answered, with what the author's visits of that week add up to. */
@Schema(description = "Weekly note (周纪实)")
public record WeeklyNoteView(
    UUID id,
    @Schema(description = "Organisation of the author (所属组织)") UUID organizationId,
    @Schema(description = "Monday of the week (该周周一)") LocalDate weekOf,
    @Schema(description = "Author (记录人), opaque id") UUID authorPersonId,
    @Schema(description = "Role of the author (身份)") ActorRole actorRole,
    @Schema(description = "What was done (工作纪实)") String note,
    @Schema(description = "The author's visits of that week (当周走访次数)") long visits,
    @Schema(description = "People visited, attendances (当周走访人次)") long people,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static WeeklyNoteView of(WeeklyNote it, WeeklyNotes.Made made) {
    return new WeeklyNoteView(
        it.id,
        it.organizationId,
        it.weekOf,
        it.authorPersonId,
        it.actorRole,
        it.note,
        made.visits(),
        made.people(),
        it.version);
  }
}
