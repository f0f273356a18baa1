/** Reading topics whose position lies in the database, beside the effect. */
@NullMarked
package io.jiceng.gateway.stream;

import org.jspecify.annotations.NullMarked;
