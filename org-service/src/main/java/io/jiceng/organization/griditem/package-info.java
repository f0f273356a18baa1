/** Items admitted to be handled in grids (入格事项). */
@NullMarked
package io.jiceng.organization.griditem;

import org.jspecify.annotations.NullMarked;
