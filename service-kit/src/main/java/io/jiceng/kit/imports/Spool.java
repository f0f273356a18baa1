package io.jiceng.kit.imports;

import io.jiceng.kit.chunk.ChunkStream;
import io.jiceng.kit.crypto.Cell;
import io.jiceng.kit.crypto.ColumnCipher;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.sql.DataSource;

/**
 * Keeps the file of a job while it runs: in chunks, packed and encrypted, in the database, so that
 * any replica can take the job up again and nothing readable is left on a disk.
 */
@ApplicationScoped
class Spool {
  private static final int CHUNK_BYTES = 1 << 18;

  private final DataSource database;
  private final ColumnCipher cipher;
  private final ImportConfig config;
  private final Clock clock;

  Spool(DataSource database, ColumnCipher cipher, ImportConfig config, Clock clock) {
    this.database = database;
    this.cipher = cipher;
    this.config = config;
    this.clock = clock;
  }

  /** Stores a file chunk by chunk: no transaction is open while a slow sender sends. */
  Spooled write(InputStream body, ImportFormat format) throws IOException {
    return write(body, new RowCounter(format));
  }

  Spooled write(Workbooks.Received workbook) throws IOException {
    return write(new ByteArrayInputStream(workbook.file()), RowCounter.known(workbook.rows()));
  }

  private Spooled write(InputStream body, RowCounter rows) throws IOException {
    var id = Ids.next();
    try {
      return write(id, body, rows);
    } catch (IOException | RuntimeException e) {
      delete(id);
      throw e;
    }
  }

  private Spooled write(UUID id, InputStream body, RowCounter rows) throws IOException {
    var digest = sha256();
    long bytes = 0;
    var chunk = body.readNBytes(CHUNK_BYTES);
    for (int n = 0; chunk.length > 0; n++) {
      bytes += chunk.length;
      digest.update(chunk);
      rows.add(chunk, chunk.length);
      refuseOversize(bytes, rows.rows());
      store(id, n, chunk);
      chunk = body.readNBytes(CHUNK_BYTES);
    }
    if (rows.rows() == 0) {
      throw new Problem(ImportProblem.EMPTY);
    }
    return new Spooled(id, HexFormat.of().formatHex(digest.digest()), rows.rows());
  }

  private void refuseOversize(long bytes, long rows) {
    if (bytes > config.maxBytes()) {
      throw new Problem(ImportProblem.TOO_MANY_BYTES);
    }
    if (rows > config.maxRows()) {
      throw new Problem(ImportProblem.TOO_MANY_ROWS);
    }
  }

  private void store(UUID id, int n, byte[] chunk) {
    var text = cipher.encrypt(Base64.getEncoder().encodeToString(pack(chunk)), cell(id, n));
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into import_chunk (job_id, n, body, stored_at) values (?, ?, ?, ?)")) {
      insert.setObject(1, id);
      insert.setInt(2, n);
      insert.setString(3, text);
      insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The file of a job, read as it is needed. */
  InputStream read(UUID id, Lease lease) {
    return new ChunkStream(n -> lease.outside(connection -> chunk(connection, id, n)));
  }

  /** The whole file of a job that has ended; empty when it is no more there. */
  byte[] kept(UUID id) {
    try (var connection = database.getConnection();
        var file =
            new ChunkStream(
                n -> {
                  try {
                    return chunk(connection, id, n);
                  } catch (SQLException e) {
                    throw new IllegalStateException(e);
                  }
                })) {
      return file.readAllBytes();
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] chunk(Connection connection, UUID id, int n) throws SQLException {
    try (var select =
        connection.prepareStatement("select body from import_chunk where job_id = ? and n = ?")) {
      select.setObject(1, id);
      select.setInt(2, n);
      try (var found = select.executeQuery()) {
        return found.next()
            ? unpack(Base64.getDecoder().decode(cipher.decrypt(found.getString(1), cell(id, n))))
            : new byte[0];
      }
    }
  }

  void delete(UUID id) {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement("delete from import_chunk where job_id = ?")) {
      delete.setObject(1, id);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cell cell(UUID id, int n) {
    return new Cell("import_chunk.body." + n, id);
  }

  private static byte[] pack(byte[] chunk) {
    var packed = new ByteArrayOutputStream(CHUNK_BYTES / 4);
    try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      out.write(chunk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] unpack(byte[] packed) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
