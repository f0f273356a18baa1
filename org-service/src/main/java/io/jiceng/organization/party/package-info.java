/** Party organisations (党组织): records, tree acts and their rules. */
@NullMarked
package io.jiceng.organization.party;

import org.jspecify.annotations.NullMarked;
