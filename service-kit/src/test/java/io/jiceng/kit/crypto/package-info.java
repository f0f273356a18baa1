@NullMarked
package io.jiceng.kit.crypto;

import org.jspecify.annotations.NullMarked;
