package io.jiceng.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Rows as NDJSON: one JSON object a line, UTF-8. */
final class NdJson {
  static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(
              new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance));

  private NdJson() {}

  static byte[] of(List<?> rows) {
    var bytes = new ByteArrayOutputStream();
    for (Object row : rows) {
      bytes.writeBytes(line(row));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }

  private static byte[] line(Object row) {
    try {
      return JSON.writeValueAsString(row).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
