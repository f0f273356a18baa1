/** What callers ask of figures: values, series, breakdown, lineage. */
@NullMarked
package io.jiceng.gateway.figure;

import org.jspecify.annotations.NullMarked;
