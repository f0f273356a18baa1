package io.jiceng.economy.statement;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StatementSnapshot", description = "锁定快照: a statement as it was locked or corrected")
record Snapshot(
    int number,
    Instant takenAt,
    String takenBy,
    @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "the statement, byte by byte")
        String content,
    String algorithm,
    @Schema(description = "over the hash before and the content, hexadecimal") String hash,
    @Schema(description = "whether the hash still fits") boolean intact) {}
