package io.jiceng.kit.attachment;

import io.jiceng.kit.attachment.Attachment.Content;
import io.jiceng.kit.chunk.ChunkStream;
import io.jiceng.kit.crypto.Cell;
import io.jiceng.kit.crypto.ColumnCipher;
import io.jiceng.kit.crypto.Hash;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The bytes of attachments in chunks, sealed when they are personal. A file comes before the
 * attachment, without a transaction while a slow sender sends; what was never attached is swept.
 */
@ApplicationScoped
class ContentStore {
  private static final int CHUNK_BYTES = 1 << 18;

  private final DataSource database;
  private final ColumnCipher cipher;
  private final Hash hash;
  private final AttachmentConfig config;
  private final Clock clock;

  ContentStore(
      DataSource database, ColumnCipher cipher, Hash hash, AttachmentConfig config, Clock clock) {
    this.database = database;
    this.cipher = cipher;
    this.hash = hash;
    this.config = config;
    this.clock = clock;
  }

  /** Keeps a file, or refuses it and keeps nothing. */
  Content write(UUID id, InputStream body, boolean sealed) throws IOException {
    sweep();
    update("insert into attachment_upload (id, begun_at) values (?, ?)", id, now());
    try {
      return store(id, body, sealed);
    } catch (IOException | RuntimeException e) {
      discard(id);
      throw e;
    }
  }

  private Content store(UUID id, InputStream body, boolean sealed) throws IOException {
    var digest = hash.algorithm().begin();
    var head = body.readNBytes(CHUNK_BYTES);
    if (head.length == 0) {
      throw new Problem(AttachmentProblem.EMPTY);
    }
    long bytes = 0;
    var chunk = head;
    for (int n = 0; chunk.length > 0; n++) {
      bytes += chunk.length;
      if (bytes > config.maxBytes()) {
        throw new Problem(AttachmentProblem.TOO_LARGE);
      }
      digest.add(chunk);
      update(
          "insert into attachment_chunk (attachment_id, n, body) values (?, ?, ?)",
          id,
          n,
          sealed ? cipher.seal(chunk, cell(id, n)) : chunk);
      chunk = body.readNBytes(CHUNK_BYTES);
    }
    try (var whole = read(id, sealed)) {
      var type =
          ContentSniffer.type(head, whole)
              .orElseThrow(() -> new Problem(AttachmentProblem.TYPE_UNKNOWN));
      return new Content(type, bytes, hash.algorithm(), HexFormat.of().formatHex(digest.end()));
    }
  }

  /** The upload has become an attachment; part of the transaction that makes it one. */
  void keep(UUID id) {
    update("delete from attachment_upload where id = ?", id);
  }

  /** Destroys an upload that is no attachment. */
  void discard(UUID id) {
    int open = update("delete from attachment_upload where id = ?", id);
    if (open > 0) {
      update("delete from attachment_chunk where attachment_id = ?", id);
    }
  }

  /** What interrupted uploads left behind. */
  private void sweep() {
    update(
        """
        with old as (delete from attachment_upload where begun_at < ? returning id)
        delete from attachment_chunk where attachment_id in (select id from old)
        """,
        now().minusHours(1));
  }

  void copy(UUID id, boolean sealed, OutputStream out) throws IOException {
    try (var content = read(id, sealed)) {
      content.transferTo(out);
    }
  }

  private InputStream read(UUID id, boolean sealed) {
    return new ChunkStream(n -> chunk(id, n, sealed));
  }

  private byte[] chunk(UUID id, int n, boolean sealed) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select body from attachment_chunk where attachment_id = ? and n = ?")) {
      select.setObject(1, id);
      select.setInt(2, n);
      try (var found = select.executeQuery()) {
        if (!found.next()) {
          return new byte[0];
        }
        var body = found.getBytes(1);
        return sealed ? cipher.open(body, cell(id, n)) : body;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cell cell(UUID id, int n) {
    return new Cell("attachment_chunk.body." + n, id);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private int update(String sql, Object... values) {
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
}
