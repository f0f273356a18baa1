/** Keyset paging of lists. */
@NullMarked
package io.jiceng.kit.page;

import org.jspecify.annotations.NullMarked;
