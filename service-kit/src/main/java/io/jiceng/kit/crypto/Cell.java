package io.jiceng.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where an encrypted value lives. It is authenticated with the value, so that a value copied into
 * another row or column does not open.
 *
 * @param column table and column, such as {@code payee.account}
 * @param record id of the row
 */
public record Cell(String column, UUID record) {
  byte[] associatedWith(String keyId) {
    return (keyId + '|' + column + '|' + record).getBytes(StandardCharsets.UTF_8);
  }
}
