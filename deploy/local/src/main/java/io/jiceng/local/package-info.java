/** The whole system on one machine: embedded parts in this process, each service in its own. */
@NullMarked
package io.jiceng.local;

import org.jspecify.annotations.NullMarked;
