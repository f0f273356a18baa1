@NullMarked
package io.jiceng.kit.imports;

import org.jspecify.annotations.NullMarked;
