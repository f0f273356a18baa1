@NullMarked
package io.jiceng.gateway.door;

import org.jspecify.annotations.NullMarked;
