@NullMarked
package io.jiceng.embedded;

import org.jspecify.annotations.NullMarked;
