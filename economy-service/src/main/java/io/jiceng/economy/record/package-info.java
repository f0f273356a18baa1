/** What every record of this service carries. */
@NullMarked
package io.jiceng.economy.record;

import org.jspecify.annotations.NullMarked;
