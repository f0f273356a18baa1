package io.jiceng.organization.matter;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings by id, convenor, kind and matter; the latest first. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<MatterMeeting, UUID> {
  Optional<MatterMeeting> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<MatterMeeting> page(
      @Nullable MeetingKind kind,
      @Nullable UUID matter,
      String paths,
      Optional<Cursor> after,
      int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(t.organizationId, :paths)")
            .given(after.map(c -> c.date(0)).orElse(null), "t.heldOn <= :day")
            .given(after.map(c -> c.uuid(1)).orElse(null), "(t.id < :last or t.heldOn < :day)")
            .given(kind, "t.kind = :kind")
            .given(matter, "exists (select 1 from t.items i where i.matterId = :matter)");
    return find(
            "from MatterMeeting t where "
                + conditions.text()
                + " order by t.heldOn desc, t.id desc",
            conditions.values())
        .range(0, rows - 1)
        .list();
  }

  boolean isHeld(UUID organizationId, NewMeeting it) {
    return count(
            "organizationId = ?1 and kind = ?2 and heldOn = ?3",
            organizationId,
            it.kind(),
            it.heldOn())
        > 0;
  }

  long held(UUID organizationId, MeetingKind kind, MeetingRules.Span span) {
    return count(
        "organizationId = ?1 and kind = ?2 and heldOn >= ?3 and heldOn < ?4",
        organizationId,
        kind,
        span.from(),
        span.to());
  }
}
