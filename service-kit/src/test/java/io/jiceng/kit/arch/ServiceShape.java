package io.jiceng.kit.arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Extend it in a service: {@code class ShapeTest extends ServiceShape} with its root package. */
public abstract class ServiceShape {

  private final String rootPackage;
  private final JavaClasses classes;

  protected ServiceShape(String rootPackage) {
    this.rootPackage = rootPackage;
    this.classes = ServiceRules.of(rootPackage);
  }

  @Test
  void everyOperationDeclaresWhoMayCall() {
    ServiceRules.everyOperationDeclaresWhoMayCall().check(classes);
  }

  @Test
  void everyOperationIsPublic() {
    ServiceRules.everyOperationIsPublic().check(classes);
  }

  @Test
  void featuresAreFreeOfCycles() {
    ServiceRules.featuresAreFreeOfCycles(rootPackage).check(classes);
  }

  @Test
  void onlyResourcesSpeakHttp() {
    ServiceRules.onlyResourcesSpeakHttp().check(classes);
  }

  @Test
  void rulesAreFreeOfFrameworks() {
    ServiceRules.rulesAreFreeOfFrameworks().check(classes);
  }

  @Test
  void viewsAreRecords() {
    ServiceRules.viewsAreRecords().check(classes);
  }

  @Test
  void migrationsStayAsTheyAre() throws IOException {
    Migrations.areAsCommitted(Path.of("src/main/resources/db/migration"));
  }

  @Test
  void codesOfTheirOwnAreWritten() {
    ServiceRules.codesOfTheirOwnAreWritten().check(classes);
  }
}
