package io.jiceng.organization.health;

import java.time.LocalDate;
import java.util.UUID;

/** Which light: of whom, for what, in which period. */
record LightKey(UUID subjectId, String obligation, LocalDate periodStart) {}
