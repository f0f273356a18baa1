/** Who did or saw what, chained so that later changes to the log are found. */
@NullMarked
package io.jiceng.kit.audit;

import org.jspecify.annotations.NullMarked;
