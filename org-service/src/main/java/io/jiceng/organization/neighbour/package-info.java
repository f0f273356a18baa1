/** What other services count at an organisation (外部指标副本): leaf cells of the figures topic. */
@NullMarked
package io.jiceng.organization.neighbour;

import org.jspecify.annotations.NullMarked;
