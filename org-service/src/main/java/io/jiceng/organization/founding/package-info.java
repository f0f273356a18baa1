/** Founding files (成立档案): how an organisation was applied for, approved, elected and filed. */
@NullMarked
package io.jiceng.organization.founding;

import org.jspecify.annotations.NullMarked;
