/** Refusals: stable codes, findings of rules and the problem answers of RFC 9457. */
@NullMarked
package io.jiceng.kit.problem;

import org.jspecify.annotations.NullMarked;
