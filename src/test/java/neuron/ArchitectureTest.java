package neuron;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies point one way: practice → plot → model, and all but the model → notebook. */
@AnalyzeClasses(packages = "neuron", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String MODEL = "neuron";
  private static final String PLOT = "neuron.plot..";
  private static final String NOTEBOOK = "neuron.notebook..";
  private static final String PRACTICE = "neuron.practice..";

  @ArchTest static final ArchRule theModelKnowsNoOtherRoom = roomKnowsOnly(MODEL);

  @ArchTest static final ArchRule theNotebookRoomKnowsNoOther = roomKnowsOnly(NOTEBOOK);

  @ArchTest
  static final ArchRule plotsKnowTheModelAndTheNotebook = roomKnowsOnly(PLOT, MODEL, NOTEBOOK);

  @ArchTest
  static final ArchRule practiceKnowsTheOtherThree = roomKnowsOnly(PRACTICE, PLOT, MODEL, NOTEBOOK);

  @ArchTest
  static final ArchRule nothingIsCompiledAgainstAKernel =
      noClasses()
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
