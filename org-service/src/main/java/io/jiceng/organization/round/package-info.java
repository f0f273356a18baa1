/**
 * Supervision rounds (督导): planned, capped for each unit, heard, ranked by unit and followed up
 * (SUP-01 to SUP-06).
 */
@NullMarked
package io.jiceng.organization.round;

import org.jspecify.annotations.NullMarked;
