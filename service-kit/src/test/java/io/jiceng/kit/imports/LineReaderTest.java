package io.jiceng.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

  @Test
  void aLastLineNeedsNoEnd() throws IOException {
    assertThat(lines(stream("a\n\nb"), 10)).containsExactly("1 a", "2  blank", "3 b");
    assertThat(lines(stream("a\n"), 10)).containsExactly("1 a");
    assertThat(lines(stream(""), 10)).isEmpty();
  }

  @Test
  void aLineThatIsTooLongIsCutAndTheNextOneIsWhole() throws IOException {
    assertThat(lines(stream("12345\n123456\n \t\r\n12"), 5))
        .containsExactly("1 12345", "2 12345 cut", "3  \t\r blank", "4 12");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void linesAreTheSameHoweverTheStreamComesInPieces(long seed) throws IOException {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int line = 0; line < 400; line++) {
      text.append("x".repeat(random.nextInt(1_200))).append('\n');
    }
    var expected = new ArrayList<String>();
    for (String line : text.toString().split("\n", -1)) {
      expected.add((expected.size() + 1) + " " + line + (line.isEmpty() ? " blank" : ""));
    }
    expected.removeLast();
    assertThat(lines(inPieces(text.toString(), random), 2_000)).isEqualTo(expected);
  }

  private static List<String> lines(InputStream in, int maxBytes) throws IOException {
    var reader = new LineReader(in, maxBytes);
    var lines = new ArrayList<String>();
    while (reader.next()) {
      lines.add(
          reader.number()
              + " "
              + new String(reader.bytes(), UTF_8)
              + (reader.isTooLong() ? " cut" : "")
              + (reader.isBlank() ? " blank" : ""));
    }
    return lines;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static InputStream inPieces(String text, Random random) {
    return new ByteArrayInputStream(text.getBytes(UTF_8)) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(length, 1 + random.nextInt(5_000)));
      }
    };
  }
}
