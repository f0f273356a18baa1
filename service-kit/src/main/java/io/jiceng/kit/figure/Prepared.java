package io.jiceng.kit.figure;

import java.util.List;

/**
 * What one preparing transaction did.
 *
 * @param marks marks read
 * @param changed cell sets that differ from before
 * @param more whether the batch was full
 * @param failedViews views whose SQL failed; their marks stay
 */
public record Prepared(int marks, int changed, boolean more, List<String> failedViews) {}
