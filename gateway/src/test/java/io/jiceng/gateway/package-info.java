@NullMarked
package io.jiceng.gateway;

import org.jspecify.annotations.NullMarked;
