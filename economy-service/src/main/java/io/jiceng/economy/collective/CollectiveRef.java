package io.jiceng.economy.collective;

import java.util.UUID;

/** A collective as other features know it. */
public record CollectiveRef(UUID id, UUID organizationId) {}
