/** Bodies that host or partner an organisation (单位): HST-01 to HST-06. */
@NullMarked
package io.jiceng.organization.hostunit;

import org.jspecify.annotations.NullMarked;
