package io.jiceng.local;

import io.jiceng.embedded.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds a data folder: a second stack in it would take the first one's processes for left-over ones
 * and end them. A killed process holds nothing.
 */
final class FolderLock implements AutoCloseable {
  private final FileChannel file;

  private FolderLock(FileChannel file) {
    this.file = file;
  }

  static FolderLock take(Path folder) {
    var path = Folders.create(folder).resolve("lock");
    try {
      var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isFree(file)) {
        return new FolderLock(file);
      }
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + path, e);
    }
    throw new StartFailure(
        "The system runs already with the data in %s. Stop it, or set JICENG_DATA to another folder."
            .formatted(folder));
  }

  private static boolean isFree(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unlock the data folder", e);
    }
  }
}
