package io.jiceng.organization.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A qualifying record (依据): when it was held, how much it counts, whether it makes up. */
record Evidence(UUID recordId, LocalDate heldOn, BigDecimal quantity, boolean makeUp) {}
