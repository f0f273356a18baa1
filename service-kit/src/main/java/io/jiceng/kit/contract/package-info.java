/** The OpenAPI contract: what all operations share, and its comparison with the committed file. */
@NullMarked
package io.jiceng.kit.contract;

import org.jspecify.annotations.NullMarked;
