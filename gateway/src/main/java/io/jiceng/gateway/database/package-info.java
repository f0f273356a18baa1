/** Transactions and statements of the gateway's own database. */
@NullMarked
package io.jiceng.gateway.database;

import org.jspecify.annotations.NullMarked;
