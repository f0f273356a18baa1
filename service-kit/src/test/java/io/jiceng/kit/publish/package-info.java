@NullMarked
package io.jiceng.kit.publish;

import org.jspecify.annotations.NullMarked;
