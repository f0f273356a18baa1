package io.jiceng.kit.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of bounded length; a longer one is cut at the bound and says so. */
final class LineReader {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1_024);
  private int at;
  private int end;
  private long number;
  private boolean tooLong;
  private byte[] bytes = {};

  LineReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Moves to the next line; false at the end. */
  boolean next() throws IOException {
    if (!hasMore()) {
      return false;
    }
    number++;
    line.reset();
    tooLong = false;
    boolean ended = false;
    while (!ended && hasMore()) {
      int stop = lineEnd();
      add(stop);
      ended = stop < end;
      at = ended ? stop + 1 : stop;
    }
    bytes = line.toByteArray();
    return true;
  }

  /** Where the line ends, or what is read of it so far. */
  private int lineEnd() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private boolean hasMore() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  private void add(int stop) {
    int room = maxBytes - line.size();
    line.write(buffer, at, Math.min(stop - at, room));
    tooLong |= stop - at > room;
  }

  long number() {
    return number;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return !tooLong;
  }
}
