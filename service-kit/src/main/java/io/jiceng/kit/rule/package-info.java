/** Rule parameters: declarations and values by organisation and month. */
@NullMarked
package io.jiceng.kit.rule;

import org.jspecify.annotations.NullMarked;
