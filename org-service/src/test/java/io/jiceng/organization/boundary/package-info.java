@NullMarked
package io.jiceng.organization.boundary;

import org.jspecify.annotations.NullMarked;
