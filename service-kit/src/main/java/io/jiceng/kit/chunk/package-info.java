/** Files that rest in the database in chunks, read as one stream. */
@NullMarked
package io.jiceng.kit.chunk;

import org.jspecify.annotations.NullMarked;
