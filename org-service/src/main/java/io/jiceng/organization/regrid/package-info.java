/**
 * Mergers and splits of grids (网格合并、拆分): children, households and staff follow, past months keep
 * the old grids.
 */
@NullMarked
package io.jiceng.organization.regrid;

import org.jspecify.annotations.NullMarked;
