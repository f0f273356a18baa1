package io.jiceng.organization.demand;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one of the three bodies said (会审意见). */
@Embeddable
record Review(
    @Enumerated(EnumType.STRING) ReviewingBody body,
    boolean agrees,
    @Nullable String reason,
    LocalDate reviewedOn) {}
