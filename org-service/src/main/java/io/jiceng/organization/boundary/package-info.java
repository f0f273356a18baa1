/** Boundaries of grids (网格边界): optional polygons in CGCS2000 with their time. */
@NullMarked
package io.jiceng.organization.boundary;

import org.jspecify.annotations.NullMarked;
