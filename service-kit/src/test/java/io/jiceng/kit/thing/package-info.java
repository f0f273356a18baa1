/** A small resource as a service would write it, on which the kit is tested. */
@NullMarked
package io.jiceng.kit.thing;

import org.jspecify.annotations.NullMarked;
