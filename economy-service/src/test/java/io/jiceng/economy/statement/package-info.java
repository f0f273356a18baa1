@NullMarked
package io.jiceng.economy.statement;

import org.jspecify.annotations.NullMarked;
