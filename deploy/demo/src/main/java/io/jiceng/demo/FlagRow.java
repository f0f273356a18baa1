package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household's flag (户的认定) as the household flags import takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FlagRow(
    UUID householdId,
    String kind,
    @Nullable String assistanceKind,
    LocalDate from,
    String documentNo) {}
