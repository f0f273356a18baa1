package io.jiceng.kit.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.Evidence;
import io.jiceng.kit.Spreadsheet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ATT-01, ATT-02, and what a file is and is called. */
class AttachmentRulesTest {

  @ParameterizedTest
  @CsvSource({
    "C2, C2, false, ''",
    "C4, C2, false, ''",
    "C1, C2, false, ATT-01 /dataClass",
    "C3, C4, false, ATT-01 /dataClass",
    "C2, C2,, ATT-02 /thumbprints",
    "C2, C2, true, ATT-02 /thumbprints",
    "C1, C3, true, ATT-01 /dataClass ATT-02 /thumbprints",
  })
  void contentIsOfTheRecordsClassAndWithoutThumbprints(
      DataClass own, DataClass record, @Nullable Boolean thumbprints, String found) {
    var findings =
        AttachmentRules.content(own, record, thumbprints).stream()
            .map(finding -> finding.code().code() + " " + finding.pointer())
            .toList();
    assertThat(String.join(" ", findings)).isEqualTo(found);
  }

  @Test
  void aSheetIsOfTheRecordsClassToo() {
    assertThat(AttachmentRules.sheet(DataClass.C3, DataClass.C3)).isEmpty();
    assertThat(AttachmentRules.sheet(DataClass.C2, DataClass.C3)).hasSize(1);
  }

  private static Optional<ContentType> type(byte[] file) {
    var head = Arrays.copyOf(file, Math.min(file.length, 512));
    return ContentSniffer.type(head, new ByteArrayInputStream(file));
  }

  @Test
  void theContentTellsTheType() {
    assertThat(type(Evidence.pdf("a"))).contains(ContentType.PDF);
    assertThat(type(Evidence.picture("png", 1))).contains(ContentType.PNG);
    assertThat(type(Evidence.picture("jpg", 1))).contains(ContentType.JPEG);
    assertThat(type(Evidence.ofd())).contains(ContentType.OFD);
    assertThat(type(Evidence.docx())).contains(ContentType.DOCX);
    assertThat(type(Spreadsheet.headed("a").bytes())).contains(ContentType.XLSX);
  }

  @Test
  void nothingElseIsTaken() {
    assertThat(type("MZ\u0090 a program".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    assertThat(type("<html><script>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(type(" %PDF-1.4".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(type("%PDF-".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(type(Evidence.zip("a.txt"))).isEmpty();
    assertThat(type(Evidence.zip("xl/workbook.xml"))).isEmpty();
    assertThat(
            type(Evidence.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
        .isEmpty();
    assertThat(type(Arrays.copyOf(Evidence.zip("a", "OFD.xml"), 60))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "attachment; filename=\"report.pdf\", report.pdf",
    "attachment; filename=\"../../etc/passwd\", passwd.pdf",
    "attachment; filename=\"C:\\\\temp\\\\report.PDF\", report.pdf",
    "attachment; filename=\"invoice.exe\", invoice.exe.pdf",
    "attachment; filename=\"...\", 附件.pdf",
    "attachment; filename=\".pdf\", pdf.pdf",
    "inline, 附件.pdf",
    ", 附件.pdf",
    "attachment; filename*=UTF-8''%E6%94%B6%E6%8D%AE%201.pdf, 收据 1.pdf",
    "attachment; filename*=UTF-8''a%2F..%2Fb+c.png, b+c.pdf",
    "attachment; filename*=UTF-8''a%E2%80%AEfdp.exe, afdp.exe.pdf",
    "attachment; filename*=UTF-8''%zz, 附件.pdf",
    "attachment; filename*=UTF-8''a%0D%0Ab%3Cc%3E, ab_c_.pdf",
  })
  void namesAreCleaned(@Nullable String disposition, String name) {
    assertThat(AttachmentName.of(disposition, ContentType.PDF)).isEqualTo(name);
  }

  @Test
  void namesAreShort() {
    var name = AttachmentName.of("x; filename=\"" + "长".repeat(300) + "\"", ContentType.PNG);
    assertThat(name).hasSize(AttachmentName.MAX_CHARS + 4);
    assertThat(AttachmentName.disposition("收据 1.pdf").toLowerCase(Locale.ROOT))
        .isEqualTo("attachment; filename*=utf-8''%e6%94%b6%e6%8d%ae%201.pdf");
  }
}
