package io.jiceng.kit.figure;

import io.jiceng.kit.tree.ChangedParameter;
import io.jiceng.kit.tree.TreeObserver;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Moves and parameters mark what they affect, in the transaction that applies them to the replica.
 */
@Singleton
public class TreeMarks implements TreeObserver {
  private final FigureCatalogue catalogue;

  @Inject
  public TreeMarks(FigureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A move also changes which ancestor's parameter is the nearest. */
  @Override
  public void after(Connection connection, Set<UUID> touched) throws SQLException {
    List<FigureView> views =
        catalogue.views().stream()
            .filter(view -> view.tree() || !view.parameters().isEmpty())
            .toList();
    FigureMarks.subtree(connection, views, touched);
  }

  @Override
  public void parametersChanged(Connection connection, Set<ChangedParameter> changes)
      throws SQLException {
    for (ChangedParameter change : changes) {
      List<FigureView> views =
          catalogue.views().stream()
              .filter(view -> view.parameters().contains(change.code()))
              .toList();
      UUID top = change.organizationId();
      if (top == null) {
        FigureMarks.everything(connection, views);
      } else {
        FigureMarks.subtree(connection, views, Set.of(top));
      }
    }
  }
}
