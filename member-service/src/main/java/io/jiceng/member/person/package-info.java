/** People (人员): what is known of a person, checked, encrypted and masked. */
@NullMarked
package io.jiceng.member.person;

import org.jspecify.annotations.NullMarked;
