/**
 * Task lists (清单、台账) of branches and committees, and tasks (任务) with the unit that answers for each
 * (TSK-01 to TSK-04).
 */
@NullMarked
package io.jiceng.organization.task;

import org.jspecify.annotations.NullMarked;
