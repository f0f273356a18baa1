/** The front door: one address for the APIs of all services. */
@NullMarked
package io.jiceng.gateway.door;

import org.jspecify.annotations.NullMarked;
