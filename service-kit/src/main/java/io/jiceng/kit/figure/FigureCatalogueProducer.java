package io.jiceng.kit.figure;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

final class FigureCatalogueProducer {
  @Produces
  @Singleton
  FigureCatalogue catalogue() {
    return FigureCatalogue.load();
  }
}
