/** Read grants (临时查阅授权): for a person, a reason and a time, ending with the round they serve. */
@NullMarked
package io.jiceng.organization.grant;

import org.jspecify.annotations.NullMarked;
