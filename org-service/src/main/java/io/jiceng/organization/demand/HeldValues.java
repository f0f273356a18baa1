package io.jiceng.organization.demand;

import io.jiceng.kit.figure.Figure;
import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is asked for among what the system holds already (一次采集、多方共享). */
@ApplicationScoped
public class HeldValues {
  private final FigureCatalogue catalogue;

  HeldValues(FigureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Where a value is read instead of being asked. */
  public record Source(String zh, String en, String path) {}

  public Optional<Source> find(AskedValue value) {
    var figure = value.figure();
    var named = value.name().replaceAll("\\s+", "");
    return Stream.concat(
            catalogue.figures().stream()
                .filter(it -> it.id().equals(figure) || it.zh().equals(named))
                .map(HeldValues::source),
            Stream.of(HeldRecord.values())
                .filter(it -> it.isNamed(named) || (figure != null && it.isFigure(figure)))
                .map(it -> new Source(it.zh(), it.en(), it.source())))
        .findFirst();
  }

  /** Refuses values the system holds with 409, naming where to read the first of them (BUR-01). */
  public void refuseHeld(List<AskedValue> asked, String pointer) {
    for (int i = 0; i < asked.size(); i++) {
      var held = find(asked.get(i));
      if (held.isPresent()) {
        throw held(held.get(), pointer + "/" + i);
      }
    }
  }

  private static Problem held(Source source, String pointer) {
    return Problem.of(
        DemandIssue.HELD,
        List.of(pointer),
        DemandIssue.HELD.code(),
        "系统已有“%s”，请从 %s 读取，不再向基层要".formatted(source.zh(), source.path()),
        "The system holds \"%s\": read it at %s, do not ask for it again"
            .formatted(source.en(), source.path()));
  }

  private static Source source(Figure figure) {
    return new Source(figure.zh(), figure.en(), "/v1/figures/values?figures=" + figure.id());
  }
}
