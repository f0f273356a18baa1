package io.jiceng.kit.tree;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parameter whose value may differ now in the subtree of an organisation; null: everywhere. */
public record ChangedParameter(String code, @Nullable UUID organizationId) {}
