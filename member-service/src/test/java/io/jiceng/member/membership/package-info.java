@NullMarked
package io.jiceng.member.membership;

import org.jspecify.annotations.NullMarked;
