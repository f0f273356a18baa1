/** The clock and new record ids. */
@NullMarked
package io.jiceng.kit.time;

import org.jspecify.annotations.NullMarked;
