/** Rules of shape that every service keeps. */
@NullMarked
package io.jiceng.kit.arch;

import org.jspecify.annotations.NullMarked;
