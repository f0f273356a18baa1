package io.jiceng.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** What a service is to the stack: reads its configuration, becomes ready, stops when asked. */
final class FakeService {
  /** Variable of the environment. */
  static final String MOOD = "FAKE_SERVICE";

  static final String NEVER_READY = "never ready";

  private FakeService() {}

  static void main() throws IOException {
    var settings = new Properties();
    try (var file = Files.newBufferedReader(Path.of("config/application.properties"))) {
      settings.load(file);
    }
    if (settings.containsKey("fail")) {
      System.out.println("cannot reach the database");
      System.exit(3);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("stopped cleanly")));
    int ready = NEVER_READY.equals(System.getenv(MOOD)) ? 503 : 200;
    var port = Integer.parseInt(settings.getProperty("quarkus.http.port"));
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var server = HttpServer.create(address, 0);
    server.createContext("/q/health/ready", exchange -> exchange.sendResponseHeaders(ready, -1));
    server.start();
  }

  /** A checkout in which every service is built, as a stand-in. */
  static Path builtIn(Path home) {
    try {
      var jar = jar(home);
      for (var service : Service.values()) {
        var application = service.application(home);
        Files.createDirectories(application.getParent());
        Files.copy(jar, application);
        Files.createFile(home.resolve(service.module()).resolve("pom.xml"));
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path jar(Path folder) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
    var file = folder.resolve("fake.jar");
    var entry = FakeService.class.getName().replace('.', '/') + ".class";
    try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest);
        InputStream code = FakeService.class.getResourceAsStream("FakeService.class")) {
      jar.putNextEntry(new ZipEntry(entry));
      if (code != null) {
        code.transferTo(jar);
      }
      jar.closeEntry();
    }
    return file;
  }
}
