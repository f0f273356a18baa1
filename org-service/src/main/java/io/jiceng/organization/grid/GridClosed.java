package io.jiceng.organization.grid;

import java.time.LocalDate;
import java.util.UUID;

/** A grid has closed without a successor (撤销网格), told inside the transaction. */
public record GridClosed(UUID gridId, LocalDate day) {}
