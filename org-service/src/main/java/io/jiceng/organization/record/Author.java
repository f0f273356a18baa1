package io.jiceng.organization.record;

import java.time.Instant;

/** Who writes, and when. */
public record Author(String subject, Instant at) {}
