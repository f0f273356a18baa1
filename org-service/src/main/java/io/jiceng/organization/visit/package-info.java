/** Visits to people (走访) and the weekly notes of those who make them (周纪实). */
@NullMarked
package io.jiceng.organization.visit;

import org.jspecify.annotations.NullMarked;
