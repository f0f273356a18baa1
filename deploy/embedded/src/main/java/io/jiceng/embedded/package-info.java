/** PostgreSQL, Kafka and a sign-in provider inside one Java process; never part of production. */
@NullMarked
package io.jiceng.embedded;

import org.jspecify.annotations.NullMarked;
