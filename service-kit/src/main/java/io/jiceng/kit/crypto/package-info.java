/**
 * Encryption of sensitive columns (敏感字段加密), keyed blind indexes for looking them up, hashes for
 * chains, and masks for showing them. The Chinese commercial algorithms (国密) are the default
 * profile.
 */
@NullMarked
package io.jiceng.kit.crypto;

import org.jspecify.annotations.NullMarked;
