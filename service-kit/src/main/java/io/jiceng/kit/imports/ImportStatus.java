package io.jiceng.kit.imports;

/** Where a job stands. */
public enum ImportStatus {
  /** The whole file is stored and waits for its turn. */
  RECEIVED,
  RUNNING,
  /** All rows were read; in PER_ROW mode some may have failed. */
  DONE,
  /** Stopped by a fault that is not the file's; send the file again. */
  FAILED,
  /** The file was wrong and nothing of it is stored. */
  REFUSED;

  boolean ended() {
    return this == DONE || this == FAILED || this == REFUSED;
  }
}
