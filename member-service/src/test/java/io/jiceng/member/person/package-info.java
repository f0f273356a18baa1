@NullMarked
package io.jiceng.member.person;

import org.jspecify.annotations.NullMarked;
