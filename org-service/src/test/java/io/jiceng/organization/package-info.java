/** Feature tests over HTTP with real parts. */
@NullMarked
package io.jiceng.organization;

import org.jspecify.annotations.NullMarked;
