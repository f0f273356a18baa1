package io.jiceng.organization.round;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit that is looked at, and what it said when it was heard (被督导单位及意见). */
@Embeddable
record RoundUnit(UUID organizationId, @Nullable String comment, @Nullable LocalDate commentedOn) {}
