/** Health lights (健康灯) of branches: computed from records, explained, counted, never typed. */
@NullMarked
package io.jiceng.organization.health;

import org.jspecify.annotations.NullMarked;
