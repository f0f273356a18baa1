/** What every topic needs: messages, positions, epochs, dead letters. */
@NullMarked
package io.jiceng.kit.stream;

import org.jspecify.annotations.NullMarked;
