/** What the services declare: figures, code lists, parameters. */
@NullMarked
package io.jiceng.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
