package io.jiceng.kit.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks with any XML in them, also such as no spreadsheet program writes. */
final class Books {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Books() {}

  /**
   * A workbook of one sheet.
   *
   * @param sheet what stands in the worksheet's element
   */
  static Books of(String sheet) {
    return new Books()
        .with(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                + TYPE
                + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
                + TYPE
                + "styles+xml\"/></Types>")
        .with(
            "xl/workbook.xml",
            "<workbook "
                + MAIN
                + "><sheets><sheet name=\"hidden\" sheetId=\"2\" state=\"hidden\" r:id=\"r2\"/>"
                + "<sheet name=\"table\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
        .with(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"r2\" Target=\"worksheets/sheet2.xml\"/></Relationships>")
        .with(
            "xl/styles.xml",
            "<styleSheet "
                + MAIN
                + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"000000\"/><numFmt"
                + " numFmtId=\"165\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                + "<xf numFmtId=\"165\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>")
        .with("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + ">" + sheet + "</worksheet>")
        .with(
            "xl/worksheets/sheet2.xml",
            "<worksheet "
                + MAIN
                + "><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "</sheetData></worksheet>");
  }

  /** Rows of cells; a cell is the inside of its element, such as {@code t="b"><v>1</v>}. */
  static Books rows(String... rows) {
    return of("<sheetData>" + String.join("", rows) + "</sheetData>");
  }

  /** A row of texts, from column A. */
  static String texts(int number, String... texts) {
    var row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>".formatted('A' + i, number))
            .append(texts[i])
            .append("</t></is></c>");
      }
    }
    return row.append("</row>").toString();
  }

  Books with(String part, String xml) {
    return with(part, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
  }

  Books with(String part, byte[] bytes) {
    parts.put(part, bytes);
    return this;
  }

  Books without(String part) {
    parts.remove(part);
    return this;
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
