/** Who calls, and which part of the tree the caller may see and change. */
@NullMarked
package io.jiceng.kit.access;

import org.jspecify.annotations.NullMarked;
