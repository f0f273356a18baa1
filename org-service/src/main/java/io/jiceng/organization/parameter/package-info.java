/** Rule parameters (规则参数): declared numbers and their scoped, dated values. */
@NullMarked
package io.jiceng.organization.parameter;

import org.jspecify.annotations.NullMarked;
