/**
 * Attachments (凭证): evidence that is kept with a record of any service, sealed where it is
 * personal.
 */
@NullMarked
package io.jiceng.kit.attachment;

import org.jspecify.annotations.NullMarked;
