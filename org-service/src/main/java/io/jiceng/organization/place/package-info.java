/** Places (地点): divisions, compounds, buildings and zones. */
@NullMarked
package io.jiceng.organization.place;

import org.jspecify.annotations.NullMarked;
