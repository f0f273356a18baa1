package io.jiceng.economy.record;

import java.time.Instant;

/** Who writes, and when. */
public record Author(String subject, Instant at) {}
