package io.jiceng.kit.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Tells what a file is by what is in it, whatever its name says. */
final class ContentSniffer {
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private ContentSniffer() {}

  /**
   * @param head the first bytes
   * @param content the whole of it, read only when the head leaves it open
   */
  static Optional<ContentType> type(byte[] head, InputStream content) {
    if (startsWith(head, PDF)) {
      return Optional.of(ContentType.PDF);
    }
    if (startsWith(head, JPEG)) {
      return Optional.of(ContentType.JPEG);
    }
    if (startsWith(head, PNG)) {
      return Optional.of(ContentType.PNG);
    }
    return startsWith(head, ZIP) ? packed(content) : Optional.empty();
  }

  private static boolean startsWith(byte[] head, byte[] mark) {
    return head.length > mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }

  /** Only the directory is read: what the parts unpack to is no matter here. */
  private static Optional<ContentType> packed(InputStream content) {
    try (var zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content.readAllBytes()))
            .get()) {
      return type(zip);
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<ContentType> type(ZipFile zip) {
    if (zip.getEntry("OFD.xml") != null) {
      return Optional.of(ContentType.OFD);
    }
    boolean macros =
        Collections.list(zip.getEntries()).stream()
            .anyMatch(part -> part.getName().endsWith("vbaProject.bin"));
    if (macros || zip.getEntry("[Content_Types].xml") == null) {
      return Optional.empty();
    }
    if (zip.getEntry("xl/workbook.xml") != null) {
      return Optional.of(ContentType.XLSX);
    }
    return zip.getEntry("word/document.xml") == null
        ? Optional.empty()
        : Optional.of(ContentType.DOCX);
  }
}
