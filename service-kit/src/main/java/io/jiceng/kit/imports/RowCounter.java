package io.jiceng.kit.imports;

/** Counts the rows of a file as its bytes pass by. */
final class RowCounter {
  private final ImportFormat format;
  private final long known;
  private boolean quoted;
  private boolean content;
  private long lines;

  RowCounter(ImportFormat format) {
    this(format, 0);
  }

  private RowCounter(ImportFormat format, long known) {
    this.format = format;
    this.known = known;
  }

  /** Of a spreadsheet, whose rows cannot be seen in its bytes. */
  static RowCounter known(long rows) {
    return new RowCounter(ImportFormat.XLSX, rows);
  }

  void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b == '"' && format == ImportFormat.CSV) {
        quoted = !quoted;
      }
      if (b == '\n' && !quoted) {
        endLine();
      } else if (b != ' ' && b != '\t' && b != '\r') {
        content = true;
      }
    }
  }

  private void endLine() {
    if (content) {
      lines++;
    }
    content = false;
  }

  long rows() {
    if (format == ImportFormat.XLSX) {
      return known;
    }
    long all = content ? lines + 1 : lines;
    return format == ImportFormat.CSV ? Math.max(0, all - 1) : all;
  }
}
