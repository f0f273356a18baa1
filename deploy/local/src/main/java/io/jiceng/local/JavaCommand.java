package io.jiceng.local;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A command line for this process's own Java, sized for a laptop. */
record JavaCommand(String heap, List<String> program) {
  private static final List<String> FRUGAL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "-Xms32m",
          "-Duser.timezone=Asia/Shanghai",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  static JavaCommand jar(String heap, Path jar) {
    return new JavaCommand(heap, List.of("-jar", jar.toString()));
  }

  static JavaCommand main(String heap, Class<?> main, String... arguments) {
    var classPath = System.getProperty("java.class.path");
    return new JavaCommand(
        heap,
        Stream.concat(Stream.of("-cp", absolute(classPath), main.getName()), Stream.of(arguments))
            .toList());
  }

  List<String> after(List<String> launcher) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.of(launcher, List.of(java, heap), FRUGAL, program).flatMap(List::stream).toList();
  }

  /** The child runs in another folder. */
  private static String absolute(String classPath) {
    var separator = System.getProperty("path.separator");
    return Stream.of(classPath.split(separator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((left, right) -> left + separator + right)
        .orElse("");
  }
}
