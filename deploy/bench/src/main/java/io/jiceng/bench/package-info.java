/** Speed as ratios to what the parts underneath can do, in one run, with checked answers. */
@NullMarked
package io.jiceng.bench;

import org.jspecify.annotations.NullMarked;
