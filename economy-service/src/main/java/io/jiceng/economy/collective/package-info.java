/**
 * Collectives (农村集体经济组织), their companies and cooperatives, and the organisation they count under.
 */
@NullMarked
package io.jiceng.economy.collective;

import org.jspecify.annotations.NullMarked;
