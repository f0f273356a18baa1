/** What operators see and do: lag, dead letters, rebuilding. */
@NullMarked
package io.jiceng.gateway.operation;

import org.jspecify.annotations.NullMarked;
