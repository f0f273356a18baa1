@NullMarked
package io.jiceng.economy.collective;

import org.jspecify.annotations.NullMarked;
