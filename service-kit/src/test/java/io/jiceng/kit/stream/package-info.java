@NullMarked
package io.jiceng.kit.stream;

import org.jspecify.annotations.NullMarked;
