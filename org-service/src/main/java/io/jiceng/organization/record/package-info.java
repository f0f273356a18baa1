/** What every record of this service carries. */
@NullMarked
package io.jiceng.organization.record;

import org.jspecify.annotations.NullMarked;
