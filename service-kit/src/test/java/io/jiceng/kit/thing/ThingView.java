package io.jiceng.kit.thing;

import io.jiceng.kit.http.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ThingView(
    UUID id,
    String code,
    String name,
    ThingKind kind,
    UUID organizationId,
    BigDecimal weightKg,
    @Nullable LocalDate openedOn,
    long version)
    implements Versioned {}
