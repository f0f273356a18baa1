/** What tests of the kit and of every service stand on: real parts, real tokens, a tree. */
@NullMarked
package io.jiceng.kit;

import org.jspecify.annotations.NullMarked;
