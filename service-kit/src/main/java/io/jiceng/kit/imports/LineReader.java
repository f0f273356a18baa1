package io.jiceng.kit.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of bounded length; a longer one is cut at the bound and says so. */
final class LineReader {
  private final InputStream in;
  private final int maxBytes;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1_024);
  private long number;
  private boolean tooLong;
  private boolean blank;

  LineReader(InputStream in, int maxBytes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.maxBytes = maxBytes;
  }

  /** Moves to the next line; false at the end. */
  boolean next() throws IOException {
    int b = in.read();
    if (b < 0) {
      return false;
    }
    number++;
    line.reset();
    tooLong = false;
    blank = true;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      add(b);
    }
    return true;
  }

  private void add(int b) {
    blank &= b == ' ' || b == '\t' || b == '\r';
    if (line.size() < maxBytes) {
      line.write(b);
    } else {
      tooLong = true;
    }
  }

  long number() {
    return number;
  }

  byte[] bytes() {
    return line.toByteArray();
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    return blank;
  }
}
