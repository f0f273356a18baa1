@NullMarked
package io.jiceng.kit.attachment;

import org.jspecify.annotations.NullMarked;
