/** What the console's pages need before anyone has signed in. */
@NullMarked
package io.jiceng.gateway.console;

import org.jspecify.annotations.NullMarked;
