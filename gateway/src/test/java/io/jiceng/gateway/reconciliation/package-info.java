@NullMarked
package io.jiceng.gateway.reconciliation;

import org.jspecify.annotations.NullMarked;
