package io.jiceng.kit.access;

import java.util.UUID;

/** An organisation by its id and its unique code. */
public record OrganizationRef(UUID id, String code) {}
