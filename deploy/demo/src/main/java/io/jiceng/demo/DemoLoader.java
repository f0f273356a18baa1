package io.jiceng.demo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Loads the demo through the public API as a provincial platform would: places, organisations,
 * places with the organisations that lead them, grids and what happens in them, members,
 * collectives, statements.
 */
public final class DemoLoader {
  private static final String USER = "platform";
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Gateway gateway;
  private final ImportJobs jobs;
  private final Consumer<String> progress;

  private DemoLoader(Gateway gateway, Consumer<String> progress) {
    this.gateway = gateway;
    this.jobs = new ImportJobs(gateway, progress);
    this.progress = progress;
  }

  /**
   * Loads what is missing and returns when the figures show all of it; loading twice has one
   * effect.
   *
   * @param gateway base address of the gateway
   * @param tokenOf bearer token of a demo user, by name
   * @param progress takes a line now and then
   * @throws DemoLoadException a file was refused, or the system does not answer
   */
  public static void load(URI gateway, UnaryOperator<String> tokenOf, Consumer<String> progress)
      throws DemoLoadException, InterruptedException {
    try (var client = new Gateway(gateway, USER, tokenOf)) {
      var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
      new DemoLoader(client, progress).load(DemoRecords.generate(today), today);
    }
  }

  private void load(DemoRecords records, LocalDate today)
      throws DemoLoadException, InterruptedException {
    create("organizations", records.root().code(), records.root());
    for (ParameterRow parameter : records.parameters()) {
      create("rule-parameters", parameter.code(), parameter);
    }
    jobs.send("places", records.places());
    organizationsAndUnits(records);
    jobs.send("places with their lead", "places", records.ledPlaces());
    jobs.send("groups", records.groups());
    jobs.send("grids", records.grids());
    jobs.send("grid-staff", records.gridStaff());
    jobs.send("households", records.households());
    jobs.send("flags of households", "households/flags", records.householdFlags());
    jobs.send("elections", records.elections());
    jobs.send("org-life-records", records.life());
    adoptDuties(today);
    for (GridItemRow item : records.gridItems()) {
      admit(item);
    }
    jobs.send("visits", records.visits());
    jobs.send("matters", records.matters());
    jobs.send("task-lists", records.taskLists());
    jobs.send("tasks", records.tasks());
    for (PlanRow plan : records.plans()) {
      create("supervision-rounds/plans", plan.organizationId() + "-" + plan.year(), plan);
    }
    var rounds = new RoundSteps(gateway, progress);
    for (RoundScript round : records.rounds()) {
      rounds.carryOut(round);
    }
    String last = records.organizations().getLast().code();
    known(last, "members");
    jobs.send("members", records.members());
    known(last, "collectives");
    jobs.send("collectives", records.collectives());
    jobs.send("statements", records.statements());
    added();
  }

  /** A unit needs the organisation that answers for it, and its own organisation needs the unit. */
  private void organizationsAndUnits(DemoRecords records)
      throws DemoLoadException, InterruptedException {
    var hosted =
        records.organizations().stream()
            .collect(Collectors.partitioningBy(it -> it.hostUnitId() != null));
    jobs.send("organizations", hosted.getOrDefault(false, List.of()));
    jobs.send("host-units", records.hostUnits().units());
    jobs.send("organizations of units", "organizations", hosted.getOrDefault(true, List.of()));
    jobs.send("host units with their leadership", "host-units", records.hostUnits().led());
    jobs.send("compounds in care", "host-units/compounds", records.hostUnits().services());
  }

  /** Health lights shine from the quarter before on. */
  private void adoptDuties(LocalDate today) throws DemoLoadException, InterruptedException {
    create(
        "obligations/adoptions",
        BranchLife.begins(today).toString(),
        Map.of("organizationId", DemoRecords.ROOT, "validFrom", BranchLife.begins(today)));
  }

  private void create(String resource, String name, Object record)
      throws DemoLoadException, InterruptedException {
    byte[] body = NdJson.of(List.of(record));
    var answer =
        gateway.post("/v1/" + resource, "application/json", body, "demo-" + resource + "-" + name);
    if (!answer.isGood()) {
      throw new DemoLoadException(resource + " " + name + ": " + answer.problem());
    }
  }

  private void admit(GridItemRow item) throws DemoLoadException, InterruptedException {
    var code = item.proposal().code();
    create("grid-items", code, item.proposal());
    var id = gateway.get("/v1/grid-items?code=" + code).body().at("/items/0/id").asText();
    create("grid-items/" + id + "/admissions", code, item.permit());
  }

  /** Waits until the service that owns the resource has heard of the organisation. */
  private void known(String organization, String resource)
      throws DemoLoadException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    String path = "/v1/" + resource + "?limit=1&under=" + organization;
    for (var answer = gateway.get(path); !answer.isGood(); answer = gateway.get(path)) {
      if (Instant.now().isAfter(end)) {
        throw new DemoLoadException(
            resource + ": organisation " + organization + " not heard of, " + answer.problem());
      }
      Thread.sleep(PAUSE);
    }
  }

  /** Waits until the figures hold everything that was loaded. */
  private void added() throws DemoLoadException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    String path =
        "/v1/figures/values?period=2023&figures=organization.count,member.count,collective.count"
            + "&organization="
            + DemoRecords.ROOT;
    while (true) {
      var answer = gateway.get(path);
      var freshness = answer.body().path("freshness").asText("");
      if (!freshness.isEmpty() && Instant.parse(freshness).isAfter(jobs.lastFinished())) {
        progress.accept("figures are up to date");
        return;
      }
      if (Instant.now().isAfter(end)) {
        throw new DemoLoadException("the figures do not catch up: " + answer.problem());
      }
      Thread.sleep(PAUSE);
    }
  }
}
