/** Code lists with labels in Chinese and English. */
@NullMarked
package io.jiceng.kit.code;

import org.jspecify.annotations.NullMarked;
