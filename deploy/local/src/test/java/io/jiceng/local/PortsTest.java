package io.jiceng.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void namesTakenPortAndItsUser() throws IOException {
    var ports = Ports.free();
    try (var taken = new ServerSocket(ports.signIn(), 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("sign-in");
    }
    assertThatCode(ports::requireFree).doesNotThrowAnyException();
  }

  @Test
  void putsGatewayOnWellKnownPort() {
    assertThat(Ports.usual().of(Service.GATEWAY)).isEqualTo(8080);
  }
}
