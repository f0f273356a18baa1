/** Changes of records: written in the record's transaction, sent by one relay. */
@NullMarked
package io.jiceng.kit.change;

import org.jspecify.annotations.NullMarked;
