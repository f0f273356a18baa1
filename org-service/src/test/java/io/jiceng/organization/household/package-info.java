@NullMarked
package io.jiceng.organization.household;

import org.jspecify.annotations.NullMarked;
