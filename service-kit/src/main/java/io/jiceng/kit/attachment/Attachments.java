package io.jiceng.kit.attachment;

import io.jiceng.kit.attachment.Attachment.Content;
import io.jiceng.kit.attachment.Attachment.Sheet;
import io.jiceng.kit.attachment.AttachmentView.AlsoAt;
import io.jiceng.kit.crypto.Cell;
import io.jiceng.kit.crypto.ColumnCipher;
import io.jiceng.kit.crypto.HashAlgorithm;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Table {@code attachment}. */
@ApplicationScoped
class Attachments {
  private static final int MAX_ALSO = 20;

  private final DataSource database;
  private final ColumnCipher cipher;

  Attachments(DataSource database, ColumnCipher cipher) {
    this.database = database;
    this.cipher = cipher;
  }

  /** False when the record has the same content or the same sheet already. */
  boolean add(Attachment it) {
    var content = it.content();
    var sheet = it.sheet();
    boolean sealed = it.dataClass().isSealed();
    return update(
            """
            insert into attachment (id, resource, record_id, name, sealed_name, type, size_bytes,
              hash_algorithm, hash, sheet_number, signatures, pages, data_class, retention,
              retain_until, added_after_lock, created_by, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """,
            it.id(),
            it.resource(),
            it.recordId(),
            sealed ? null : it.name(),
            sealed ? cipher.encrypt(it.name(), nameCell(it.id())) : null,
            content == null ? null : content.type().name(),
            content == null ? null : content.bytes(),
            content == null ? null : content.algorithm().name(),
            content == null ? null : content.hash(),
            sheet == null ? null : sheet.number(),
            sheet == null ? null : sheet.signatures(),
            it.pages(),
            it.dataClass().name(),
            it.retention().name(),
            it.retainUntil(),
            it.addedAfterLock(),
            it.createdBy(),
            it.createdAt().atOffset(ZoneOffset.UTC))
        == 1;
  }

  Optional<Attachment> find(Attached record, UUID id) {
    return query(
            "select * from attachment where resource = ? and record_id = ? and id = ?",
            this::attachment,
            record.type().resource(),
            record.id(),
            id)
        .stream()
        .findFirst();
  }

  /** The attachment of a record with this content. */
  Optional<Attachment> find(Attached record, Content content) {
    return query(
            """
            select * from attachment
            where resource = ? and record_id = ? and hash_algorithm = ? and hash = ?
            """,
            this::attachment,
            record.type().resource(),
            record.id(),
            content.algorithm().name(),
            content.hash())
        .stream()
        .findFirst();
  }

  /** In the order in which they came. */
  List<Attachment> page(Attached record, @Nullable UUID after, int rows) {
    return query(
        """
        select * from attachment
        where resource = ? and record_id = ? and (cast(? as uuid) is null or id > ?)
        order by id limit ?
        """,
        this::attachment,
        record.type().resource(),
        record.id(),
        after,
        after,
        rows);
  }

  /** Where else the same content is, in any scope. */
  List<AlsoAt> elsewhere(Attachment it) {
    var content = it.content();
    if (content == null) {
      return List.of();
    }
    return query(
        """
        select resource, record_id, id from attachment
        where hash_algorithm = ? and hash = ? and record_id <> ? order by id limit ?
        """,
        row ->
            new AlsoAt(
                row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
        content.algorithm().name(),
        content.hash(),
        it.recordId(),
        MAX_ALSO);
  }

  private Attachment attachment(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var sealedName = row.getString("sealed_name");
    var type = row.getString("type");
    var sheet = row.getString("sheet_number");
    return new Attachment(
        id,
        row.getString("resource"),
        row.getObject("record_id", UUID.class),
        sealedName == null
            ? Objects.requireNonNull(row.getString("name"))
            : cipher.decrypt(sealedName, nameCell(id)),
        type == null
            ? null
            : new Content(
                ContentType.valueOf(type),
                row.getLong("size_bytes"),
                HashAlgorithm.valueOf(row.getString("hash_algorithm")),
                row.getString("hash")),
        sheet == null ? null : new Sheet(sheet, row.getInt("signatures")),
        row.getObject("pages", Integer.class),
        DataClass.valueOf(row.getString("data_class")),
        Retention.valueOf(row.getString("retention")),
        row.getObject("retain_until", LocalDate.class),
        row.getBoolean("added_after_lock"),
        row.getString("created_by"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private static Cell nameCell(UUID id) {
    return new Cell("attachment.sealed_name", id);
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private int update(String sql, @Nullable Object... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      var found = new ArrayList<T>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reading.of(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
