package io.jiceng.kit.chunk;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Chunks, fetched by number, as one stream; the first empty one is the end. */
public final class ChunkStream extends InputStream {
  private final IntFunction<byte[]> fetch;
  private byte[] chunk = new byte[0];
  private int number;
  private int at;
  private boolean ended;

  public ChunkStream(IntFunction<byte[]> fetch) {
    this.fetch = fetch;
  }

  @Override
  public int read() {
    return hasMore() ? chunk[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean hasMore() {
    if (at == chunk.length && !ended) {
      chunk = fetch.apply(number++);
      at = 0;
      ended = chunk.length == 0;
    }
    return at < chunk.length;
  }
}
