package io.jiceng.demo;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody on a grid (网格力量) as the grid staff import takes it. */
record GridStaffRow(String gridId, String role, UUID personId, LocalDate from) {}
