/** Members (党员): a person with a membership, in one formal branch at a time. */
@NullMarked
package io.jiceng.member.membership;

import org.jspecify.annotations.NullMarked;
