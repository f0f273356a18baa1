package io.jiceng.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiceng.embedded.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {
  @TempDir Path folder;

  private final BlockingQueue<Integer> deaths = new LinkedBlockingQueue<>();
  private final int port = FreePort.pick();
  private final List<ServiceProcess> started = new ArrayList<>();

  @AfterEach
  void stop() {
    started.forEach(ServiceProcess::stop);
  }

  @Test
  void becomesReadyAndStopsWhenAsked() throws IOException {
    var service = service(Map.of());
    service.start();
    service.awaitReady();
    assertThat(Readiness.isReady(service.uri())).isTrue();
    service.stop();
    assertThat(service.isAlive()).isFalse();
    assertThat(Files.readString(service.log())).contains("stopped cleanly");
    assertThat(deaths).isEmpty();
  }

  @Test
  void startsAgainAfterBeingKilled() throws IOException {
    var service = service(Map.of());
    service.start();
    service.awaitReady();
    var before = service.pid();
    service.kill();
    assertThat(Files.readString(service.log())).doesNotContain("stopped cleanly");
    service.start();
    service.awaitReady();
    assertThat(service.pid()).isNotEqualTo(before);
  }

  @Test
  void tellsOfDeathWithExitCode() throws Exception {
    var service = service(Map.of("fail", "yes"));
    service.start();
    assertThat(deaths.poll(20, TimeUnit.SECONDS)).isEqualTo(3);
    assertThatThrownBy(service::awaitReady)
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("fake died")
        .hasMessageContaining("cannot reach the database");
  }

  @Test
  void endsProcessLeftOverByKilledParent() throws IOException {
    var service = service(Map.of());
    service.start();
    service.awaitReady();
    var next = service(Map.of());
    next.start();
    next.awaitReady();
    assertThat(service.isAlive()).isFalse();
  }

  private ServiceProcess service(Map<String, String> more) throws IOException {
    var settings = new HashMap<>(more);
    settings.put("quarkus.http.port", Integer.toString(port));
    var service =
        new ServiceProcess(
            "fake",
            FakeService.jar(folder),
            folder,
            port,
            settings,
            (_, exit, _) -> deaths.add(exit));
    started.add(service);
    return service;
  }
}
