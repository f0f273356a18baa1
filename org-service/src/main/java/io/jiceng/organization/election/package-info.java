/** Elections (选举), the committees they make, terms of office and their reminders. */
@NullMarked
package io.jiceng.organization.election;

import org.jspecify.annotations.NullMarked;
