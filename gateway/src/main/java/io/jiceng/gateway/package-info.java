/** Figures up the tree, and the front door to the services. */
@NullMarked
package io.jiceng.gateway;

import org.jspecify.annotations.NullMarked;
