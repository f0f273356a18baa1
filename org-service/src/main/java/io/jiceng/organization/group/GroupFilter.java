package io.jiceng.organization.group;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the list of groups; what is null does not filter. */
record GroupFilter(
    @Nullable GroupKind kind,
    @Nullable GroupStatus status,
    @Nullable String code,
    @Nullable String placeCode,
    @Nullable UUID lead,
    @Nullable UUID member) {}
