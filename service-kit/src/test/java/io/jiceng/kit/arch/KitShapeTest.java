package io.jiceng.kit.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
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
}
