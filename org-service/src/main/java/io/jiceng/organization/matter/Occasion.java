package io.jiceng.organization.matter;

import io.jiceng.organization.record.Author;
import java.time.LocalDate;

/** Who acts, on which day and under which terms. */
record Occasion(Author author, LocalDate today, MatterLimits limits) {}
