package io.jiceng.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings stored values under the active key (密钥轮换), a batch in each of the caller's transactions:
 * call with the returned id until it answers null, then the old key may be taken out of the
 * configuration. Rows somebody else has locked wait, so that no value is skipped.
 */
@ApplicationScoped
public class KeyRotation {
  private static final Pattern SQL_NAME = Pattern.compile("[a-z][a-z_0-9]{0,62}");

  private final ColumnCipher cipher;

  @Inject
  KeyRotation(ColumnCipher cipher) {
    this.cipher = cipher;
  }

  /**
   * Encrypts the next batch again.
   *
   * @param after the last id seen, null at the beginning
   * @return the last id of this batch; null when no row is under an old key any more
   */
  public @Nullable UUID next(
      Connection connection, String table, String column, @Nullable UUID after, int batch)
      throws SQLException {
    requireName(table);
    requireName(column);
    String select =
        "select id, %2$s from %1$s where %2$s is not null and not starts_with(%2$s, ?)"
                .formatted(table, column)
            + " and (cast(? as uuid) is null or id > ?) order by id limit ? for no key update";
    String update = "update %1$s set %2$s = ? where id = ?".formatted(table, column);
    UUID last = null;
    try (var read = connection.prepareStatement(select);
        var write = connection.prepareStatement(update)) {
      read.setString(1, cipher.activeKey() + ':');
      read.setObject(2, after);
      read.setObject(3, after);
      read.setInt(4, batch);
      try (var rows = read.executeQuery()) {
        while (rows.next()) {
          last = rows.getObject(1, UUID.class);
          var cell = new Cell(table + '.' + column, last);
          write.setString(1, cipher.encrypt(cipher.decrypt(rows.getString(2), cell), cell));
          write.setObject(2, last);
          write.addBatch();
        }
      }
      write.executeBatch();
    }
    return last;
  }

  private static void requireName(String name) {
    if (!SQL_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a table or column name");
    }
  }
}
