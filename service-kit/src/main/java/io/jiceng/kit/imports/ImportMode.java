package io.jiceng.kit.imports;

/** What one wrong row does to the others. */
public enum ImportMode {
  /** One wrong row refuses the file; nothing of it is stored. */
  ALL_OR_NOTHING,
  /** Right rows are stored, wrong rows are reported. */
  PER_ROW
}
