/** Grids (网格) at three levels, their sizes and coverage. */
@NullMarked
package io.jiceng.organization.grid;

import org.jspecify.annotations.NullMarked;
