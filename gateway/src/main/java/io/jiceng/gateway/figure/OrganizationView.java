package io.jiceng.gateway.figure;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation by its id, code and name; one not heard of yet has only its id. */
@Schema(name = "OrganizationName", description = "组织: an organisation by id, code and name")
record OrganizationView(UUID id, @Nullable String code, @Nullable String name) {}
