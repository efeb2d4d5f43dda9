package org.qianfa.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.qianfa.QianfaApplication;
import org.qianfa.shared.Refusal;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house. Each rule says why it stands. */
@AnalyzeClasses(packages = "org.qianfa", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule only_workflow_knows_the_engine = noClasses().that().resideOutsideOfPackage("org.qianfa.workflow..")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..")
            .because("the engine gets no more patches and must stay replaceable behind one door");

    @ArchTest
    static final ArchRule the_door_itself_speaks_no_engine = noClasses().that().resideInAPackage("org.qianfa.workflow")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..")
            .because("what other modules see of the workflow must survive a change of engine");

    @ArchTest
    static final ArchRule the_domain_is_free_of_frameworks = noClasses().that().resideInAPackage("..domain..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "org.hibernate..", "org.camunda..", "tools.jackson..")
            .because("rules of the business outlive frameworks");

    @ArchTest
    static final ArchRule pure_rooms_know_nothing = noClasses().that()
            .resideInAnyPackage("org.qianfa.officialtext..", "org.qianfa.calendar..", "org.qianfa.quantities..", "org.qianfa.proofreading..",
                    "org.qianfa.integrity..", "org.qianfa.dossier..", "org.qianfa.documents..", "org.qianfa.commandline..").and().doNotHaveSimpleName("package-info")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..", "org.camunda..")
            .because("they also run on the command line, without Spring");

    @ArchTest
    static final ArchRule delegates_do_not_touch_persistence = noClasses().that().resideInAPackage("..workflow.delegate..")
            .should().dependOnClassesThat().resideInAnyPackage("..persistence..", "jakarta.persistence..", "org.springframework.jdbc..")
            .because("a delegate calls one use case and nothing else");

    @ArchTest
    static final ArchRule an_api_never_reaches_inside = noClasses().that(resideInAModuleRoot())
            .should().dependOnClassesThat().resideInAnyPackage("org.qianfa.*.application..", "org.qianfa.*.persistence..", "org.qianfa.*.web..")
            .because("the face of a module must not show its inside");

    @ArchTest
    static final ArchRule commands_are_not_written_in_interfaces = noMethods().that().areDeclaredInClassesThat().areInterfaces()
            .and().doNotHaveModifier(JavaModifier.ABSTRACT).should().declareThrowableOfType(assignableTo(Refusal.class))
            .because("what an interface does itself runs outside of its service's transaction");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching("org.qianfa.(**)").should().beFreeOfCycles()
            .because("a cycle is one big package");

    @ArchTest
    static final ArchRule refusals_are_checked = classes().that().areAssignableTo(Refusal.class).should().notBeAssignableTo(RuntimeException.class)
            .because("an unchecked no would mark the shared transaction for rollback");

    @Test
    void modules_know_only_whom_they_may_know() {
        ApplicationModules.of(QianfaApplication.class).verify();
    }

    private static DescribedPredicate<JavaClass> resideInAModuleRoot() {
        return DescribedPredicate.describe("reside in a module's root",
                type -> type.getPackageName().matches("org\\.qianfa\\.[a-z]+") && !type.getSimpleName().equals("package-info"));
    }
}
