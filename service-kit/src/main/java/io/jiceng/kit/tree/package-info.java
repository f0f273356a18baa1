/** The replica of the organisation tree, and what org-service does to state it. */
@NullMarked
package io.jiceng.kit.tree;

import org.jspecify.annotations.NullMarked;
