package neuron;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import neuron.notebook.BadInput;
import neuron.notebook.Numbers;
import neuron.notebook.Undeclared;

/** Dependencies point one way: practice → plot → model, and all of them → notebook. */
@AnalyzeClasses(packages = "neuron", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String MODEL = "neuron";
  private static final String PLOT = "neuron.plot..";
  private static final String NOTEBOOK = "neuron.notebook..";
  private static final String PRACTICE = "neuron.practice..";

  @ArchTest
  static final ArchRule theModelKnowsNoFiguresAndNoExercises = roomKnowsOnly(MODEL, NOTEBOOK);

  @ArchTest
  static final ArchRule theModelTakesFromTheNotebookRoomOnlyHowItSpeaks =
      noClasses()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .dependOnClassesThat(
              resideInAPackage(NOTEBOOK)
                  .and(not(belongToAnyOf(BadInput.class, Numbers.class, Undeclared.class))));

  @ArchTest static final ArchRule theNotebookRoomKnowsNoOther = roomKnowsOnly(NOTEBOOK);

  @ArchTest
  static final ArchRule plotsKnowTheModelAndTheNotebook = roomKnowsOnly(PLOT, MODEL, NOTEBOOK);

  @ArchTest
  static final ArchRule practiceKnowsTheOtherThree = roomKnowsOnly(PRACTICE, PLOT, MODEL, NOTEBOOK);

  @ArchTest
  static final ArchRule onlyTheEndOfALineIsCompiledAgainstItsKernel =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("JavaComm")
          .should()
          .dependOnClassesThat(resideInAnyPackage("io.github.spencerpark..", "org.dflib.."));

  @ArchTest
  static final ArchRule noPackagesDependOnEachOtherInACircle =
      slices().matching("(**)").should().beFreeOfCycles();

  private static ArchRule roomKnowsOnly(String room, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(
            resideInAPackage("neuron..")
                .and(resideOutsideOfPackages(room))
                .and(resideOutsideOfPackages(others)))
        .allowEmptyShould(true);
  }
}
