package io.jiceng.kit.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KitShapeTest {

  private static final String ROOT = "io.jiceng.kit";
  private static final JavaClasses KIT = ServiceRules.of(ROOT);

  @Test
  void everyOperationDeclaresWhoMayCall() {
    ServiceRules.everyOperationDeclaresWhoMayCall().check(KIT);
    ServiceRules.everyOperationIsPublic().check(KIT);
  }

  @Test
  void packagesAreFreeOfCycles() {
    ServiceRules.featuresAreFreeOfCycles(ROOT).check(KIT);
  }

  @Test
  void rulesAreFreeOfFrameworks() {
    ServiceRules.rulesAreFreeOfFrameworks().check(KIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Member", "Village", "Collective", "Yuan", "Branch", "Party", "Grid"})
  void knowsNoDomainNoun(String noun) {
    noClasses()
        .should()
        .haveSimpleNameContaining(noun)
        .because("the kit is the same in every service")
        .check(KIT);
  }

  @Test
  void findsAnOperationWithoutARule() {
    var things = new ClassFileImporter().importPackages("io.jiceng.kit.thing");
    assertThatThrownBy(() -> ServiceRules.everyOperationDeclaresWhoMayCall().check(things))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("undeclared");
    assertThat(things).isNotEmpty();
  }

  @Test
  void migrationsStayAsTheyAre() throws IOException {
    Migrations.areAsCommitted(Path.of("src/main/resources/db/kit"));
  }

  @Test
  void findsAMigrationThatChangedOrIsNew(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("V1__create_thing.sql"), "create table thing ();");
    var empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    Files.writeString(folder.resolve("checksums"), empty + "  V1__create_thing.sql\n");
    assertThatThrownBy(() -> Migrations.areAsCommitted(folder))
        .hasMessageContaining("never changes");
    Files.writeString(folder.resolve("V1__create_thing.sql"), "");
    Migrations.areAsCommitted(folder);
    Files.writeString(folder.resolve("V2__create_other.sql"), "create table other ();");
    assertThatThrownBy(() -> Migrations.areAsCommitted(folder))
        .hasMessageContaining("V2__create_other");
  }
}
