/** Counts what a request asks of the database. */
@NullMarked
package io.jiceng.kit.statement;

import org.jspecify.annotations.NullMarked;
