/** What a member sees of the own file (本人档案): the file, and who looked at it. */
@NullMarked
package io.jiceng.member.self;

import org.jspecify.annotations.NullMarked;
