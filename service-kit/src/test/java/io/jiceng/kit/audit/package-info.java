@NullMarked
package io.jiceng.kit.audit;

import org.jspecify.annotations.NullMarked;
