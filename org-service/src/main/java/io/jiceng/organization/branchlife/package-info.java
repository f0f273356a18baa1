/** Records of branch life (组织生活): meetings, lectures, theme days, talks, training. */
@NullMarked
package io.jiceng.organization.branchlife;

import org.jspecify.annotations.NullMarked;
