/** Cells of the services, added up the tree (FIGURES: adding up). */
@NullMarked
package io.jiceng.gateway.rollup;

import org.jspecify.annotations.NullMarked;
