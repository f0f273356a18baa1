package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household's flag (户的认定) as its flags take it.
 *
 * @param household in the path
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FlagRow(
    @JsonIgnore UUID household,
    String kind,
    @Nullable String assistanceKind,
    LocalDate from,
    String documentNo) {}
