package io.jiceng.kit.attachment;

/** Records of one resource that take attachments; see {@link TakesAttachments}. */
record RecordType(
    String resource, String record, String query, DataClass dataClass, Retention retention) {

  static RecordType of(String resource, TakesAttachments declared) {
    var table = declared.table().isEmpty() ? declared.record().replace('-', '_') : declared.table();
    var query =
        "select (%s), (%s) from %s t where t.id = ?"
            .formatted(declared.organization(), declared.locked(), table);
    return new RecordType(
        resource, declared.record(), query, declared.dataClass(), declared.retention());
  }
}
