package neuron;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.Collator;
import java.text.Format;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import neuron.notebook.BadInput;
import neuron.notebook.Numbers;
import neuron.notebook.Unresolved;

/**
 * Dependencies point one way: practice → plot → model, and all of them → notebook. A rule about
 * classes of which there are none fails.
 */
@AnalyzeClasses(packages = "neuron", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String MODEL = "neuron";
  private static final String PLOT = "neuron.plot";
  private static final String NOTEBOOK = "neuron.notebook";
  private static final String PRACTICE = "neuron.practice";
  private static final String RERUN = "neuron.rerun";

  private static final List<String> ROOMS = List.of(MODEL, PLOT, NOTEBOOK, PRACTICE, RERUN);
  private static final String[] KERNELS = {"io.github.spencerpark..", "org.dflib.."};

  private static final List<Class<?>> FORMATS =
      List.of(
          Collator.class, DateTimeFormatter.class, Format.class, Formatter.class, Scanner.class);
  private static final List<String> LOCALISED =
      List.of("format", "printf", "toLowerCase", "toUpperCase");

  @ArchTest
  static void eachClassIsInARoomAndNoRoomIsEmpty(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(ROOMS);
  }

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
                  .and(not(belongToAnyOf(BadInput.class, Numbers.class, Unresolved.class))));

  @ArchTest
  static final ArchRule howTheModelSpeaksKnowsNoneOfUs =
      noClasses()
          .that(belongToAnyOf(BadInput.class, Numbers.class))
          .should()
          .dependOnClassesThat(
              resideInAPackage("neuron..").and(not(belongToAnyOf(BadInput.class, Numbers.class))));

  @ArchTest
  static final ArchRule theNotebookRoomKnowsNoOtherButWhatReRuns = roomKnowsOnly(NOTEBOOK, RERUN);

  @ArchTest static final ArchRule whatReRunsKnowsNoOther = roomKnowsOnly(RERUN);

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
          .dependOnClassesThat(resideInAnyPackage(KERNELS));

  @ArchTest
  static void theEndOfALineIsCompiledAgainstItsKernel(JavaClasses classes) {
    assertThat(classes.stream().filter(ArchitectureTest::knowsAKernel))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder("IJavaComm", "JJavaComm");
  }

  @ArchTest
  static final ArchRule noPackagesDependOnEachOtherInACircle =
      slices().matching("(**)").should().beFreeOfCycles();

  /** What a reader's system speaks is no matter of ours; LocaleTest looks at formatted. */
  @ArchTest
  static final ArchRule nothingAsksForTheDefaultLocale =
      noClasses()
          .should()
          .callCodeUnitWhere(
              describe("it asks for the default locale", ArchitectureTest::asksForALocale));

  private static boolean asksForALocale(JavaCall<?> call) {
    var called = call.getTarget();
    if (called.getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(Locale.class))) {
      return false;
    }
    return FORMATS.stream().anyMatch(called.getOwner()::isAssignableTo)
        || LOCALISED.contains(called.getName()) && called.getOwner().getName().startsWith("java.");
  }

  private static ArchRule roomKnowsOnly(String room, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(
            resideInAPackage("neuron..")
                .and(resideOutsideOfPackages(room))
                .and(resideOutsideOfPackages(others)));
  }

  private static boolean knowsAKernel(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .anyMatch(resideInAnyPackage(KERNELS));
  }
}
