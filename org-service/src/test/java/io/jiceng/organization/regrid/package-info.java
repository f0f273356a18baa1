@NullMarked
package io.jiceng.organization.regrid;

import org.jspecify.annotations.NullMarked;
