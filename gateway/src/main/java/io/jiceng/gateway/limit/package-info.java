/** How many requests a client may make. */
@NullMarked
package io.jiceng.gateway.limit;

import org.jspecify.annotations.NullMarked;
