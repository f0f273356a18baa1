/** Bulk input: a file becomes a job, its rows become records, its faults become row errors. */
@NullMarked
package io.jiceng.kit.imports;

import org.jspecify.annotations.NullMarked;
