package io.jiceng.organization.hostunit;

import java.time.LocalDate;
import java.util.UUID;

/** Key of what is known of a unit on a topic from a day on. */
record FactKey(UUID hostUnitId, FactTopic topic, LocalDate validFrom) {}
