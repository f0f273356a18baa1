package io.jiceng.kit.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.jiceng.kit.code.CodeLabel;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.List;

/** The rules; {@link ServiceShape} checks them all in a service's test. */
public final class ServiceRules {

  private static final List<Class<? extends Annotation>> OPERATIONS =
      List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

  private static final List<Class<? extends Annotation>> ACCESS =
      List.of(RolesAllowed.class, PermitAll.class, Authenticated.class, DenyAll.class);

  private static final DescribedPredicate<JavaMethod> AN_OPERATION =
      DescribedPredicate.describe(
          "JAX-RS operations", method -> OPERATIONS.stream().anyMatch(method::isAnnotatedWith));

  private ServiceRules() {}

  public static JavaClasses of(String rootPackage) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(rootPackage);
  }

  /** Every operation says who may call it. */
  public static ArchRule everyOperationDeclaresWhoMayCall() {
    return methods()
        .that(AN_OPERATION)
        .should(declareAccess())
        .because("an operation without a declared rule is a hole")
        .allowEmptyShould(true);
  }

  /** Quarkus ignores operations that are not public. */
  public static ArchRule everyOperationIsPublic() {
    return methods().that(AN_OPERATION).should().bePublic().allowEmptyShould(true);
  }

  /** Features, the packages below the root, know each other without cycles. */
  public static ArchRule featuresAreFreeOfCycles(String rootPackage) {
    return slices()
        .matching(rootPackage + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  /** Only resources speak HTTP. */
  public static ArchRule onlyResourcesSpeakHttp() {
    return noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Resource")
        .and()
        .areNotNestedClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .allowEmptyShould(true);
  }

  /** Rules are pure: values in, findings out. */
  public static ArchRule rulesAreFreeOfFrameworks() {
    return noClasses()
        .that(simpleNameEndingWith("Rules"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.inject..",
            "jakarta.enterprise..",
            "jakarta.persistence..",
            "jakarta.transaction..",
            "jakarta.ws.rs..",
            "java.sql..",
            "javax.sql..",
            "org.hibernate..",
            "io.quarkus..")
        .allowEmptyShould(true);
  }

  /** Entities never leave: views and commands are records. */
  public static ArchRule viewsAreRecords() {
    return classes()
        .that(simpleNameEndingWith("View"))
        .should()
        .beRecords()
        .orShould()
        .beInterfaces()
        .allowEmptyShould(true);
  }

  /** A code that is not the name must reach JSON and the contract. */
  public static ArchRule codesOfTheirOwnAreWritten() {
    return methods()
        .that()
        .haveName("code")
        .and()
        .areDeclaredInClassesThat()
        .areAssignableTo(CodeLabel.class)
        .and()
        .areDeclaredInClassesThat()
        .areEnums()
        .should()
        .beAnnotatedWith(JsonValue.class)
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaMethod> declareAccess() {
    return new ArchCondition<>("declare @RolesAllowed, @Authenticated, @PermitAll or @DenyAll") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean declared =
            ACCESS.stream().anyMatch(method::isAnnotatedWith)
                || ACCESS.stream().anyMatch(method.getOwner()::isAnnotatedWith);
        events.add(
            new SimpleConditionEvent(
                method, declared, method.getFullName() + " declares no rule of access"));
      }
    };
  }
}
