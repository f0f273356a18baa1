package io.jiceng.kit.figure;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jiceng.kit.rule.ParameterDeclaration;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What this service declares in {@code figures/*.yaml}: views, figures, parameters (指标目录). */
public final class FigureCatalogue {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<String, FigureView> views = new LinkedHashMap<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, ParameterDeclaration> parameters = new LinkedHashMap<>();

  private record Declarations(
      @Nullable List<FigureView> views,
      @Nullable List<Figure> figures,
      @Nullable List<ParameterDeclaration> parameters) {}

  private FigureCatalogue() {}

  /** Every {@code figures/*.yaml} on the class path. */
  public static FigureCatalogue load() {
    var texts = new ArrayList<String>();
    try {
      ClassPathUtils.consumeAsPaths(
          "figures",
          folder -> {
            try (var list = Files.list(folder)) {
              list.filter(file -> file.toString().endsWith(".yaml"))
                  .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                  .forEach(
                      file -> {
                        texts.add(text(file));
                      });
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parse(texts);
  }

  public static FigureCatalogue parse(List<String> yamls) {
    var catalogue = new FigureCatalogue();
    for (String yaml : yamls) {
      Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      catalogue.add(MAPPER.convertValue(tree, Declarations.class));
    }
    catalogue.check();
    return catalogue;
  }

  public List<FigureView> views() {
    return List.copyOf(views.values());
  }

  public List<Figure> figures() {
    return List.copyOf(figures.values());
  }

  public List<ParameterDeclaration> parameters() {
    return List.copyOf(parameters.values());
  }

  public Optional<Figure> figure(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  public Optional<FigureView> view(String id) {
    return Optional.ofNullable(views.get(id));
  }

  /** The additive figures of a view, in the order of declaration. */
  public List<Figure> figuresOf(FigureView view) {
    return figures.values().stream().filter(figure -> view.id().equals(figure.view())).toList();
  }

  private void add(Declarations declared) {
    for (FigureView view : orEmpty(declared.views())) {
      refuseTwice(views.put(view.id(), view), view.id());
    }
    for (Figure figure : orEmpty(declared.figures())) {
      refuseTwice(figures.put(figure.id(), figure), figure.id());
    }
    for (ParameterDeclaration parameter : orEmpty(declared.parameters())) {
      refuseTwice(parameters.put(parameter.code(), parameter), parameter.code());
    }
  }

  private void check() {
    for (Figure figure : figures.values()) {
      if (figure.view() != null && !views.containsKey(figure.view())) {
        throw new IllegalArgumentException(figure.id() + " names no view: " + figure.view());
      }
    }
  }

  private static void refuseTwice(@Nullable Object earlier, String id) {
    if (earlier != null) {
      throw new IllegalArgumentException("declared twice: " + id);
    }
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
