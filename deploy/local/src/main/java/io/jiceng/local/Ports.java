package io.jiceng.local;

import io.jiceng.embedded.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of 127.0.0.1 a stack listens on. */
public record Ports(Map<Service, Integer> services, int signIn, int postgres, int broker) {
  public Ports {
    services = Map.copyOf(services);
  }

  public static Ports usual() {
    return new Ports(
        Map.of(
            Service.GATEWAY, 8080, Service.ORG, 8081, Service.MEMBER, 8082, Service.ECONOMY, 8083),
        8180,
        15432,
        19092);
  }

  public static Ports free() {
    var services = new EnumMap<Service, Integer>(Service.class);
    for (var service : Service.values()) {
      services.put(service, FreePort.pick());
    }
    return new Ports(services, FreePort.pick(), FreePort.pick(), FreePort.pick());
  }

  int of(Service service) {
    var port = services.get(service);
    if (port == null) {
      throw new IllegalArgumentException("no port for " + service);
    }
    return port;
  }

  void requireFree() {
    named().forEach(Ports::requireFree);
  }

  private Map<String, Integer> named() {
    var named = new LinkedHashMap<String, Integer>();
    for (var service : Service.values()) {
      named.put(service.module(), of(service));
    }
    named.put("sign-in", signIn);
    named.put("PostgreSQL", postgres);
    named.put("Kafka", broker);
    return named;
  }

  private static void requireFree(String user, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new StartFailure(
          "Port %d, which %s needs, is taken by another program. Stop that program, or start with JICENG_PORTS=free."
              .formatted(port, user));
    }
  }
}
