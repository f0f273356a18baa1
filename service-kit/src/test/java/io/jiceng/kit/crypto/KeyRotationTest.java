package io.jiceng.kit.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiceng.kit.stream.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A service turns from an old key and profile to new ones while its values stay readable. */
class KeyRotationTest {
  private static final SecretKey OLD = KeyRing.key(new byte[32]);
  private static final SecretKey NEW = KeyRing.key("0123456789abcdef".getBytes(US_ASCII));
  private static final SecretKey INDEX = KeyRing.key(new byte[32]);
  private static final int ROWS = 25;

  private final ColumnCipher before =
      new ColumnCipher(new KeyRing(CryptoProfile.INTERNATIONAL, Map.of("old", OLD), "old", INDEX));
  private final ColumnCipher after =
      new ColumnCipher(new KeyRing(CryptoProfile.SM, Map.of("old", OLD, "new", NEW), "new", INDEX));
  private final ColumnCipher later =
      new ColumnCipher(new KeyRing(CryptoProfile.SM, Map.of("new", NEW), "new", INDEX));

  @Test
  void bringsEveryValueUnderTheActiveKey() throws SQLException {
    try (var connection = TestDatabase.fresh().connect()) {
      fill(connection);
      assertThat(rotate(connection)).isEqualTo(4);
      try (var query = connection.createStatement();
          var rows =
              query.executeQuery("select id, account from payee where account is not null")) {
        int seen = 0;
        while (rows.next()) {
          var cell = new Cell("payee.account", rows.getObject(1, UUID.class));
          assertThat(later.decrypt(rows.getString(2), cell)).startsWith("account ");
          seen++;
        }
        assertThat(seen).isEqualTo(ROWS);
      }
      assertThat(rotate(connection)).isEqualTo(1);
    }
  }

  @Test
  void takesOnlyNamesOfTablesAndColumns() throws SQLException {
    try (var connection = TestDatabase.fresh().connect()) {
      var rotation = new KeyRotation(after);
      assertThatThrownBy(() -> rotation.next(connection, "payee; --", "account", null, 10))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> rotation.next(connection, "payee", "account = ''", null, 10))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private void fill(Connection connection) throws SQLException {
    try (var create = connection.createStatement()) {
      create.execute("create table payee (id uuid primary key, account text)");
    }
    try (var insert = connection.prepareStatement("insert into payee values (?, ?)")) {
      for (int i = 0; i < ROWS; i++) {
        var id = new UUID(1, i);
        insert.setObject(1, id);
        insert.setString(2, before.encrypt("account " + i, new Cell("payee.account", id)));
        insert.executeUpdate();
      }
      insert.setObject(1, new UUID(2, 0));
      insert.setString(2, null);
      insert.executeUpdate();
    }
  }

  /** Number of calls until nothing is left. */
  private int rotate(Connection connection) throws SQLException {
    var rotation = new KeyRotation(after);
    @Nullable UUID last = null;
    int calls = 0;
    do {
      last = rotation.next(connection, "payee", "account", last, 10);
      calls++;
    } while (last != null);
    return calls;
  }
}
