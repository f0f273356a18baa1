package io.jiceng.kit.imports;

import io.jiceng.kit.problem.Language;

/** What the sender asked for. */
record ImportOrder(
    String resource, ImportFormat format, ImportMode mode, boolean dryRun, Language language) {}
