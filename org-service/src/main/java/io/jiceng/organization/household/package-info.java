/** Households (户) as opaque keys: where they are counted and their flags, never who lives there. */
@NullMarked
package io.jiceng.organization.household;

import org.jspecify.annotations.NullMarked;
