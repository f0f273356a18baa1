@NullMarked
package io.jiceng.gateway.operation;

import org.jspecify.annotations.NullMarked;
