@NullMarked
package io.jiceng.gateway.limit;

import org.jspecify.annotations.NullMarked;
