@NullMarked
package io.jiceng.gateway.stream;

import org.jspecify.annotations.NullMarked;
