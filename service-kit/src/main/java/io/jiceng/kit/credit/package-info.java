/** Unified social credit codes (统一社会信用代码) with their check characters. */
@NullMarked
package io.jiceng.kit.credit;

import org.jspecify.annotations.NullMarked;
