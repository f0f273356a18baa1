@NullMarked
package io.jiceng.kit.tree;

import org.jspecify.annotations.NullMarked;
