@NullMarked
package io.jiceng.organization.group;

import org.jspecify.annotations.NullMarked;
