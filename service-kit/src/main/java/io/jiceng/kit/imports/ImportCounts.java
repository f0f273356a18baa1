package io.jiceng.kit.imports;

/** How far a job is; {@code done} counts every row read, {@code failed} those with errors. */
record ImportCounts(long done, long failed, long created, long updated, long unchanged) {
  static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

  /** After a batch of rows of which some were faulty before the feature saw them. */
  ImportCounts plus(int rows, long faultyRows, ImportResult result) {
    return new ImportCounts(
        done + rows,
        failed + faultyRows,
        created + result.created(),
        updated + result.updated(),
        unchanged + result.unchanged());
  }
}
