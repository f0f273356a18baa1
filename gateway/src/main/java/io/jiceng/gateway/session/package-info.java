/** Who the caller is. */
@NullMarked
package io.jiceng.gateway.session;

import org.jspecify.annotations.NullMarked;
