package io.jiceng.organization.duty;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The duties this system knows, from {@code duties.yaml}, by code. */
@ApplicationScoped
public class ObligationTemplates {
  private static final String FILE = "/duties.yaml";
  private static final TypeReference<List<ObligationTemplate>> LIST = new TypeReference<>() {};

  private final Map<String, ObligationTemplate> templates = new LinkedHashMap<>();

  public ObligationTemplates() {
    try (var file = ObligationTemplates.class.getResourceAsStream(FILE)) {
      Object tree =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file));
      new ObjectMapper().convertValue(tree, LIST).forEach(it -> templates.put(it.code(), it));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<ObligationTemplate> all() {
    return List.copyOf(templates.values());
  }

  public Optional<ObligationTemplate> named(String code) {
    return Optional.ofNullable(templates.get(code));
  }
}
