package io.jiceng.kit.attachment;

import java.util.UUID;

/** The record that takes an attachment, as it stands now and as the caller may see it. */
record Attached(RecordType type, UUID id, UUID organizationId, boolean locked) {}
