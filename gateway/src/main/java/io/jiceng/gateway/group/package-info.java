/** Groups of organisations beside the tree (组织集合), as org-service states them. */
@NullMarked
package io.jiceng.gateway.group;

import org.jspecify.annotations.NullMarked;
