/** Work a service does by itself, on a timer. */
@NullMarked
package io.jiceng.kit.background;

import org.jspecify.annotations.NullMarked;
