/** Groups of organisations beside the tree (组织集合): joint villages, alliances, peers, places. */
@NullMarked
package io.jiceng.organization.group;

import org.jspecify.annotations.NullMarked;
