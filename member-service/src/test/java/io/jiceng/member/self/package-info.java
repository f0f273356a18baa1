@NullMarked
package io.jiceng.member.self;

import org.jspecify.annotations.NullMarked;
