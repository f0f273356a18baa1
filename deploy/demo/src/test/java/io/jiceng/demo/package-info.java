@NullMarked
package io.jiceng.demo;

import org.jspecify.annotations.NullMarked;
