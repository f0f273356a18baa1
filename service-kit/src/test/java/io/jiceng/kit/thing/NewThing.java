package io.jiceng.kit.thing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record NewThing(
    @NotBlank @Size(max = 20) String code,
    @NotBlank String name,
    @NotNull ThingKind kind,
    @NotBlank String organizationId,
    @NotNull @Positive BigDecimal weightKg,
    @Nullable LocalDate openedOn,
    @Nullable @Size(max = 3) List<@Valid Part> parts) {

  record Part(@NotBlank String name, int count) {}
}
