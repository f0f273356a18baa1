@NullMarked
package io.jiceng.organization.gridstaff;

import org.jspecify.annotations.NullMarked;
