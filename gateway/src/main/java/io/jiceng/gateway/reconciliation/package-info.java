/** Proof that totals, cells and the services' own records agree. */
@NullMarked
package io.jiceng.gateway.reconciliation;

import org.jspecify.annotations.NullMarked;
