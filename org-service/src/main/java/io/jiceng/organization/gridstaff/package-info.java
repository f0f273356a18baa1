/** Who works on a grid (网格力量) in which role from when to when; nobody is scored or located. */
@NullMarked
package io.jiceng.organization.gridstaff;

import org.jspecify.annotations.NullMarked;
