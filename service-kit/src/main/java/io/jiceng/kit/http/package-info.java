/**
 * What every resource does the same way: ETag, merge patch, idempotent POST, picked fields, request
 * ids.
 */
@NullMarked
package io.jiceng.kit.http;

import org.jspecify.annotations.NullMarked;
