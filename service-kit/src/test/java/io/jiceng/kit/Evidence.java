package io.jiceng.kit;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small real files, such as people attach to records. */
public final class Evidence {
  private Evidence() {}

  /** A page with a line of text. */
  public static byte[] pdf(String text) {
    var content = "BT /F1 18 Tf 72 720 Td (" + text + ") Tj ET";
    String[] objects = {
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
          + " /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    };
    var file = new StringBuilder("%PDF-1.4\n");
    var offsets = new ArrayList<Integer>();
    for (int i = 0; i < objects.length; i++) {
      offsets.add(file.length());
      file.append("%d 0 obj%n%s%nendobj%n".formatted(i + 1, objects[i]));
    }
    int table = file.length();
    file.append("xref\n0 6\n0000000000 65535 f \n");
    offsets.forEach(offset -> file.append("%010d 00000 n %n".formatted(offset)));
    file.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A picture in one colour. */
  public static byte[] picture(String format, int color) {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(color));
    pen.fillRect(0, 0, 40, 30);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] ofd() {
    return zip("OFD.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml");
  }

  public static byte[] docx() {
    return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
  }

  /** An archive with such parts. */
  public static byte[] zip(String... names) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
