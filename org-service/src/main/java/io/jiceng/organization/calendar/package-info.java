/** What the calendar alone does (日历步骤): done when its day comes, caught up after a pause. */
@NullMarked
package io.jiceng.organization.calendar;

import org.jspecify.annotations.NullMarked;
