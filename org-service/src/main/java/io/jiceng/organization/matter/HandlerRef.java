package io.jiceng.organization.matter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who handles a matter, as it comes in. */
@Schema(
    name = "MatterHandler",
    description =
        "The one handler (承办主体), MAT-01: an ORGANIZATION by id or code, or a HOST_UNIT or"
            + " ASSOCIATION by its reference and name; the answering organisation stays answerable")
record HandlerRef(
    @NotNull @Schema(description = "Kind (承办主体类别)") HandlerKind kind,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Organisation (组织), id or code")
        String organizationId,
    @Nullable
        @Size(min = 1, max = 64)
        @Schema(
            description = "Reference of a unit or association (单位标识), opaque",
            examples = "PC-017")
        String reference,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Its name (单位名称)") String name) {

  static HandlerRef of(Handler now) {
    var id = now.organizationId();
    return new HandlerRef(
        now.kind(), id == null ? null : id.toString(), now.reference(), now.name());
  }
}
