/** Persons and members (党员服务). */
@NullMarked
package io.jiceng.member;

import org.jspecify.annotations.NullMarked;
