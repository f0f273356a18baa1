package io.jiceng.gateway.figure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation by its id, code and name; one not heard of yet has only its id. */
record OrganizationView(UUID id, @Nullable String code, @Nullable String name) {}
