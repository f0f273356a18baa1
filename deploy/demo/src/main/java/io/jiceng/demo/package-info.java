/**
 * The demo: five districts' records made from a fixed seed, loaded through the public API, and the
 * printed figures they must yield.
 */
@NullMarked
package io.jiceng.demo;

import org.jspecify.annotations.NullMarked;
