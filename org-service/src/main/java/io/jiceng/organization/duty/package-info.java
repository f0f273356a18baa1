/** Periodic duties (周期性职责): what is asked of whom, how often, and from when to when. */
@NullMarked
package io.jiceng.organization.duty;

import org.jspecify.annotations.NullMarked;
