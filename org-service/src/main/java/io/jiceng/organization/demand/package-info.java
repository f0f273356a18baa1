/**
 * What is asked of grassroots units (准入事项): forms, meetings, duties, signs, apps; the permit path
 * and the minutes they cost (BUR-01 to BUR-06).
 */
@NullMarked
package io.jiceng.organization.demand;

import org.jspecify.annotations.NullMarked;
