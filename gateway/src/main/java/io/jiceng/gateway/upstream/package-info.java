/** The services behind the gateway, and how to ask them. */
@NullMarked
package io.jiceng.gateway.upstream;

import org.jspecify.annotations.NullMarked;
