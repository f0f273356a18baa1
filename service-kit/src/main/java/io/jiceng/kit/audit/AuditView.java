package io.jiceng.kit.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AuditEntry", description = "审计记录: one act on one record")
public record AuditView(
    UUID id,
    Instant at,
    @Schema(description = "who, as in the token") String subject,
    List<String> roles,
    @Schema(description = "verb in the past", examples = "changed") String action,
    @Schema(examples = "statement") String recordType,
    UUID recordId,
    @Nullable UUID organizationId,
    @Nullable @Schema(description = "whose data it is") UUID personId,
    @Nullable String purpose,
    @Nullable String requestId,
    @JsonRawValue
        @Nullable
        @Schema(
            description = "changed properties as they were; personal values as ***",
            type = SchemaType.OBJECT)
        String before,
    @JsonRawValue @Nullable @Schema(type = SchemaType.OBJECT) String after) {}
