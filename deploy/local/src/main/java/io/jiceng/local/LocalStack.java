package io.jiceng.local;

import io.jiceng.demo.DemoLoadException;
import io.jiceng.demo.DemoLoader;
import io.jiceng.demo.PrintedFigures;
import io.jiceng.embedded.EmbeddedPostgres;
import io.jiceng.embedded.EmbeddedSignIn;
import io.jiceng.embedded.FreePort;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The running system: embedded parts inside this process, services as processes that can be killed
 * and started again one by one.
 */
public final class LocalStack implements AutoCloseable {
  private static final String BROKER = "broker";

  private final StackPlan plan;
  private final Consumer<String> say;
  private final RunningParts parts;
  private final EmbeddedPostgres postgres;
  private final EmbeddedSignIn signIn;
  private final ServiceSettings settings;
  private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
  private final List<ServiceProcess> moreGateways = new ArrayList<>();
  private final BrokerProcess broker;

  private LocalStack(StackPlan plan, Consumer<String> say, RunningParts parts) {
    this.plan = plan;
    this.say = say;
    this.parts = parts;
    var ports = plan.ports();
    postgres = parts.start(() -> postgres(plan), EmbeddedPostgres::close);
    broker = new BrokerProcess(plan.data().resolve(BROKER), ports.broker(), this::died);
    signIn =
        parts.start(
            () -> EmbeddedSignIn.start(plan.data().resolve("sign-in"), ports.signIn()),
            EmbeddedSignIn::close);
    settings =
        new ServiceSettings(ports, postgres, broker.bootstrapServers(), signIn.issuer().toString());
  }

  /** Starts everything and waits until all services are ready. */
  public static LocalStack start(StackPlan plan) {
    return start(plan, _ -> {});
  }

  public static LocalStack start(StackPlan plan, Consumer<String> say) {
    return start(plan, say, new RunningParts());
  }

  /** Whoever holds the parts can stop them before this has returned. */
  static LocalStack start(StackPlan plan, Consumer<String> say, RunningParts parts) {
    try {
      parts.start(() -> FolderLock.take(plan.data()), FolderLock::close);
      endLeftOvers(plan);
      plan.check();
      var stack = new LocalStack(plan, say, parts);
      say.accept("PostgreSQL and sign-in are ready");
      stack.startProcesses();
      return stack;
    } catch (RuntimeException e) {
      if (parts.isStopped()) {
        throw new StartFailure("stopped while it was starting");
      }
      parts.close();
      throw e;
    }
  }

  private static EmbeddedPostgres postgres(StackPlan plan) {
    var data = plan.data().resolve("postgres");
    var port = plan.ports().postgres();
    return plan.durable()
        ? EmbeddedPostgres.start(data, port)
        : EmbeddedPostgres.startFast(data, port);
  }

  static void endLeftOvers(StackPlan plan) {
    var names = Stream.concat(Stream.of(Service.values()).map(Service::module), Stream.of(BROKER));
    names.map(plan.data()::resolve).map(LeftOver::pidFile).forEach(LeftOver::stop);
  }

  private void startProcesses() {
    parts.start(broker::start, broker::stop);
    for (var service : Service.values()) {
      postgres.createDatabase(service.database());
      services.put(service, process(service, service.module(), plan.ports().of(service)));
    }
    broker.awaitReady();
    say.accept("Kafka is ready; starting the services ...");
    parts.start(() -> services.values().forEach(ServiceProcess::start), this::stopServices);
    awaitServices();
  }

  private void awaitServices() {
    var starting = new ArrayList<>(services.values());
    while (!starting.isEmpty()) {
      var ready = starting.stream().filter(ServiceProcess::isReady).toList();
      ready.forEach(service -> say.accept(service.name() + " is ready"));
      starting.removeAll(ready);
      ChildProcess.pause();
    }
  }

  private ServiceProcess process(Service service, String name, int port) {
    return new ServiceProcess(
        name,
        service.application(plan.home()),
        plan.data().resolve(name),
        port,
        settings.of(service, port),
        this::died);
  }

  private void died(String name, int exitCode, Path log) {
    say.accept("%s died (exit code %d); its log: %s".formatted(name, exitCode, log));
  }

  public URI gateway() {
    return service(Service.GATEWAY).uri();
  }

  public ServiceProcess service(Service service) {
    var process = services.get(service);
    if (process == null) {
      throw new IllegalStateException(service + " was not started");
    }
    return process;
  }

  public EmbeddedSignIn signIn() {
    return signIn;
  }

  public String token(String user) {
    return signIn.token(user);
  }

  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  public Path data() {
    return plan.data();
  }

  public Connection connect(Service service) throws SQLException {
    return postgres.connect(service.database());
  }

  /** kill -9. */
  public void kill(Service service) {
    service(service).kill();
  }

  /** Starts a killed or stopped service again, on its port, and waits until it is ready. */
  public void restart(Service service) {
    var process = service(service);
    if (process.isAlive()) {
      process.stop();
    }
    process.start();
    process.awaitReady();
  }

  /** One more replica of the gateway, on the same database. */
  public ServiceProcess startAnotherGateway() {
    var port = FreePort.pick();
    var another =
        process(Service.GATEWAY, Service.GATEWAY.module() + "-" + (moreGateways.size() + 2), port);
    moreGateways.add(another);
    another.start();
    another.awaitReady();
    return another;
  }

  /** kill -9. */
  public void killBroker() {
    broker.kill();
  }

  public void stopBroker() {
    broker.stop();
  }

  public void startBroker() {
    broker.start();
    broker.awaitReady();
  }

  /** Stops the broker and starts it again on the same port with nothing in it. */
  public void emptyBroker() {
    broker.stop();
    broker.forgetEverything();
    startBroker();
  }

  /** Copies a service's database aside, for {@link #restoreDatabase}. */
  public void saveDatabase(Service service, String name) {
    postgres.copyDatabase(service.database(), service.database() + "_" + name);
  }

  /** Puts back an earlier copy; kill the service before, restart it afterwards. */
  public void restoreDatabase(Service service, String name) {
    postgres.copyDatabase(service.database() + "_" + name, service.database());
  }

  /** Loads the demo through the public API; what is loaded already stays as it is. */
  public void loadDemo(Consumer<String> progress) throws DemoLoadException, InterruptedException {
    DemoLoader.load(gateway(), this::token, progress);
  }

  public List<PrintedFigures.Row> printedFigures() throws DemoLoadException, InterruptedException {
    return PrintedFigures.compare(gateway(), this::token);
  }

  /** Stops the gateways, then the other services, then what they stand on. */
  @Override
  public void close() {
    parts.close();
  }

  private void stopServices() {
    var gateways = new ArrayList<>(moreGateways);
    var others = new ArrayList<ServiceProcess>();
    services.forEach(
        (service, process) -> (service == Service.GATEWAY ? gateways : others).add(process));
    stop(gateways);
    stop(others);
  }

  private static void stop(List<ServiceProcess> processes) {
    processes.forEach(ServiceProcess::askToStop);
    processes.forEach(ServiceProcess::awaitStopped);
  }
}
