/**
 * The one publisher of a service: leadership, epochs, and the steps by which changes and figures
 * leave.
 */
@NullMarked
package io.jiceng.kit.publish;

import org.jspecify.annotations.NullMarked;
