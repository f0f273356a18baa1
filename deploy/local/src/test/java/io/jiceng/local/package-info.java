@NullMarked
package io.jiceng.local;

import org.jspecify.annotations.NullMarked;
