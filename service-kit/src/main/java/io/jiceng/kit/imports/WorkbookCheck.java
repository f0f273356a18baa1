package io.jiceng.kit.imports;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.ProblemCode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Whether a file is a workbook that can be read without harm, found out before anything of it is
 * kept. It looks through the same directory of parts as the reader does, so that the two cannot be
 * told different things.
 */
final class WorkbookCheck {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final String ENCRYPTED_PART = "EncryptedPackage";
  private static final int MAX_PARTS = 2_000;
  private static final long FREE_BYTES = 4L << 20;
  private static final int MAX_RATIO = 200;

  private final long maxUnpackedBytes;
  private final XMLInputFactory xml = new InputFactoryImpl();
  private final Map<String, SheetFacts> sheets = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private long unpacked;

  private WorkbookCheck(long maxUnpackedBytes) {
    this.maxUnpackedBytes = maxUnpackedBytes;
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  /** What was learned of a workbook's sheets; refuses a file that is none or may do harm. */
  static WorkbookFacts of(byte[] file, long maxUnpackedBytes) {
    refuseOthers(file);
    var check = new WorkbookCheck(maxUnpackedBytes);
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      check.look(zip);
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw new Problem(ImportProblem.WORKBOOK_UNREADABLE);
    }
    if (check.sheets.isEmpty()) {
      throw new Problem(ImportProblem.WORKBOOK_UNREADABLE);
    }
    return new WorkbookFacts(check.sheets, check.targets);
  }

  private static void refuseOthers(byte[] file) {
    if (file.length == 0) {
      throw new Problem(ImportProblem.EMPTY);
    }
    if (startsWith(file, OLE2)) {
      var name = new String(file, StandardCharsets.UTF_16LE).contains(ENCRYPTED_PART);
      throw new Problem(name ? ImportProblem.WORKBOOK_ENCRYPTED : ImportProblem.WORKBOOK_OLD);
    }
    if (!startsWith(file, ZIP)) {
      throw new Problem(ImportProblem.WORKBOOK_UNREADABLE);
    }
  }

  private static boolean startsWith(byte[] file, byte[] head) {
    return file.length >= head.length && Arrays.equals(file, 0, head.length, head, 0, head.length);
  }

  private void look(ZipFile zip) throws IOException, XMLStreamException {
    var parts = Collections.list(zip.getEntries());
    refuseIf(parts.size() > MAX_PARTS, ImportProblem.WORKBOOK_TOO_LARGE);
    var names = parts.stream().map(part -> name(part)).distinct().count();
    refuseIf(names != parts.size(), ImportProblem.WORKBOOK_UNREADABLE);
    for (var part : parts) {
      refuseIf(part.getGeneralPurposeBit().usesEncryption(), ImportProblem.WORKBOOK_ENCRYPTED);
      try (var body = new Bounded(zip.getInputStream(part), part.getCompressedSize())) {
        look(name(part), body);
      }
    }
  }

  private static String name(ZipArchiveEntry part) {
    return part.getName().toLowerCase(Locale.ROOT);
  }

  private void look(String name, InputStream body) throws IOException, XMLStreamException {
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      var part = new PartCheck(xml.createXMLStreamReader(body));
      part.look();
      part.sheet().ifPresent(facts -> sheets.put(name, facts));
      if (name.endsWith("workbook.xml.rels")) {
        targets.putAll(part.targets());
      }
    }
    body.skip(Long.MAX_VALUE);
  }

  static void refuseIf(boolean bad, ProblemCode code) {
    if (bad) {
      throw new Problem(code);
    }
  }

  /** Counts what comes out of the archive, which may say anything about its size. */
  private final class Bounded extends FilterInputStream {
    private final long packed;
    private long read;

    Bounded(InputStream in, long packed) {
      super(in);
      this.packed = Math.max(1, packed);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int got = super.read(target, offset, length);
      count(Math.max(0, got));
      return got;
    }

    @Override
    public long skip(long n) throws IOException {
      var buffer = new byte[8_192];
      long skipped = 0;
      for (int got = read(buffer); got > 0; got = read(buffer)) {
        skipped += got;
      }
      return skipped;
    }

    private void count(int bytes) {
      read += bytes;
      unpacked += bytes;
      boolean bomb = read > FREE_BYTES && read / packed > MAX_RATIO;
      refuseIf(bomb || unpacked > maxUnpackedBytes, ImportProblem.WORKBOOK_TOO_LARGE);
    }
  }
}
