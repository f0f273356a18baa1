@NullMarked
package io.jiceng.gateway.figure;

import org.jspecify.annotations.NullMarked;
