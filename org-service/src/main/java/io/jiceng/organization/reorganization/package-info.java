/**
 * Reorganisations (党组织调整): mergers, splits and bulk moves, with what other services do about them.
 */
@NullMarked
package io.jiceng.organization.reorganization;

import org.jspecify.annotations.NullMarked;
