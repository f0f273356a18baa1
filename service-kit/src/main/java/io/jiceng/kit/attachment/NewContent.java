package io.jiceng.kit.attachment;

import org.jspecify.annotations.Nullable;

/** What the sender of a file says about it. */
record NewContent(
    @Nullable String disposition,
    @Nullable DataClass dataClass,
    @Nullable Retention retention,
    @Nullable Integer pages,
    @Nullable Boolean thumbprints) {}
