package io.jiceng.kit.thing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ThingChange(
    @NotBlank String name,
    @NotNull ThingKind kind,
    @NotNull @Positive BigDecimal weightKg,
    @Nullable LocalDate openedOn) {}
