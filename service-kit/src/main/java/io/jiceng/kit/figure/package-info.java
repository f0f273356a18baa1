/** Figures: declared as SQL, marked by writes, published as cell sets. */
@NullMarked
package io.jiceng.kit.figure;

import org.jspecify.annotations.NullMarked;
