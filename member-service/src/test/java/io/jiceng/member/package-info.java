@NullMarked
package io.jiceng.member;

import org.jspecify.annotations.NullMarked;
