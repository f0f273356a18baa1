package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit to people (走访) as the visits import takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitRow(
    String code,
    String organizationId,
    String actorRole,
    UUID visitorPersonId,
    LocalDate visitedOn,
    String gridId,
    int peopleCount,
    int keyAssistanceCount,
    @Nullable String campaign) {}
