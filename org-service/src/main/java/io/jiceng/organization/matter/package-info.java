/**
 * People's matters and disputes (事项、矛盾纠纷): intake, handling, mediation, what came of it and whom it
 * helped; dispatch and consultation meetings.
 */
@NullMarked
package io.jiceng.organization.matter;

import org.jspecify.annotations.NullMarked;
