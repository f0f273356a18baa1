@NullMarked
package io.jiceng.kit.figure;

import org.jspecify.annotations.NullMarked;
