@NullMarked
package io.jiceng.gateway.session;

import org.jspecify.annotations.NullMarked;
