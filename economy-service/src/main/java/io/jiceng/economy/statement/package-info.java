/**
 * Statements (收支报表) of collectives: from the village to the lock, and the income they add up to.
 */
@NullMarked
package io.jiceng.economy.statement;

import org.jspecify.annotations.NullMarked;
