/** The whole system as its users meet it: stories, faults, the browser. */
@NullMarked
package io.jiceng.system;

import org.jspecify.annotations.NullMarked;
