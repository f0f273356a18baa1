package io.jiceng.kit.tree;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this service states the tree or follows it. */
@Singleton
public class TreeRole {
  private final boolean states;
  private final boolean follows;

  @Inject
  public TreeRole(
      @ConfigProperty(name = "jiceng.service") String service,
      @ConfigProperty(name = "jiceng.streams.enabled", defaultValue = "true") boolean streams) {
    this.states = service.equals("org");
    this.follows = streams && !states;
  }

  public boolean states() {
    return states;
  }

  public boolean follows() {
    return follows;
  }
}
