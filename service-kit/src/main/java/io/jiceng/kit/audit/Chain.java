package io.jiceng.kit.audit;

import io.jiceng.kit.crypto.HashAlgorithm;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry takes in the hash before it and every column, each with its length, so that
 * no text can pass for another.
 */
final class Chain {
  static final byte[] START = new byte[32];

  /** Columns that {@link #hash} reads, from an {@code audit_entry e}. */
  static final String COLUMNS =
      """
      e.id, e.at, e.subject, array_to_string(e.roles, ',') as roles, e.action, e.record_type,
      e.record_id, e.organization_id, e.person_id, e.purpose, e.request_id,
      cast(e.before as text) as before, cast(e.after as text) as after
      """;

  private static final String[] TEXTS = {
    "id",
    "subject",
    "roles",
    "action",
    "record_type",
    "record_id",
    "organization_id",
    "person_id",
    "purpose",
    "request_id",
    "before",
    "after"
  };

  private Chain() {}

  static byte[] hash(HashAlgorithm algorithm, byte[] previous, long seq, ResultSet entry)
      throws SQLException {
    var bytes = new ByteArrayOutputStream(512);
    try (var out = new DataOutputStream(bytes)) {
      out.write(previous);
      out.writeLong(seq);
      out.writeLong(micros(entry.getObject("at", OffsetDateTime.class)));
      for (var column : TEXTS) {
        write(out, entry.getString(column));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return algorithm.digest(bytes.toByteArray());
  }

  private static long micros(OffsetDateTime at) {
    return at.toEpochSecond() * 1_000_000 + at.getLong(ChronoField.MICRO_OF_SECOND);
  }

  private static void write(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
