package io.jiceng.organization.hostunit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something stated about a unit from a day on.
 *
 * @param pointer where the request names the day
 */
record Stated(
    FactTopic topic, FactValue value, LocalDate on, @Nullable String documentNo, String pointer) {}
