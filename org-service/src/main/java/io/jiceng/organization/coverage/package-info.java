/** Units, compounds and buildings that an organisation covers beside its own (覆盖), PLC-02. */
@NullMarked
package io.jiceng.organization.coverage;

import org.jspecify.annotations.NullMarked;
