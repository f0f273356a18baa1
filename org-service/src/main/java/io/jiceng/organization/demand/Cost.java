package io.jiceng.organization.demand;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What it costs a unit each time (用时), and what comes along with a duty (经费、人员). */
@Embeddable
record Cost(
    @Enumerated(EnumType.STRING) Frequency frequency,
    int minutesEach,
    @Nullable LocalDate dueOn,
    @Nullable BigDecimal fundingYuan,
    @Nullable Integer staffCount) {}
