@NullMarked
package io.jiceng.economy;

import org.jspecify.annotations.NullMarked;
