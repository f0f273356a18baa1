/** Starts and stops the reading of topics. */
@NullMarked
package io.jiceng.gateway.intake;

import org.jspecify.annotations.NullMarked;
