package io.jiceng.organization.reorganization;

import io.jiceng.organization.neighbour.NeighbourFigures.Counts;
import io.jiceng.organization.party.TreeActs.Body;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation that a reorganisation touches, with what hangs on it itself (所涉党组织). */
@Schema(description = "Organisation that is touched (所涉党组织), with what hangs on it itself")
record Affected(
    @Schema(description = "Organisation; null while it is not founded") @Nullable UUID id,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Name (名称)") String name,
    @Schema(description = "What happens to it (角色)") AffectedRole role,
    @Schema(description = "Parent before (原上级)") @Nullable UUID parentBefore,
    @Schema(description = "Parent after (新上级), id or code; null: it stays")
        @Nullable String parentAfter,
    @Schema(description = "Members (党员数), people") int members,
    @Schema(description = "Full members among them (正式党员数), people") int fullMembers,
    @Schema(description = "Collectives (集体经济组织数)") int collectives,
    @Schema(description = "Statements not accepted yet (未验收报表数)") int openStatements,
    @Schema(description = "Version it had (版本)") @Nullable Long version) {

  static Affected of(Body it, AffectedRole role, @Nullable String parentAfter, Counts counts) {
    return new Affected(
        it.id(),
        it.code(),
        it.name(),
        role,
        it.parentId(),
        parentAfter,
        counts.members(),
        counts.fullMembers(),
        counts.collectives(),
        counts.openStatements(),
        it.version());
  }
}
