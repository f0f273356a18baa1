package io.jiceng.kit.imports;

import java.util.UUID;

/** A file that lies in the database, sealed. */
record Spooled(UUID id, String sha256, long rows) {}
