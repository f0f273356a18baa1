/** Supervision items (督办事项): what a red light asks the superior organisation to see to. */
@NullMarked
package io.jiceng.organization.supervision;

import org.jspecify.annotations.NullMarked;
