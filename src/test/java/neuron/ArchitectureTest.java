package neuron;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
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
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Stream;
import neuron.draw.Drawing;

/**
 * Dependencies point one way: each room knows those that are named here, and no other. A rule about
 * classes of which there are none fails.
 */
@AnalyzeClasses(packages = "neuron", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String TEXT = "neuron.text";
  private static final String MODEL = "neuron";
  private static final String FILM = "neuron.film";
  private static final String RERUN = "neuron.rerun";
  private static final String KERNEL = "neuron.kernel";
  private static final String PAGE = "neuron.page";
  private static final String DRAW = "neuron.draw";
  private static final String FIGURES = "neuron.figures";
  private static final String ANSWERS = "neuron.practice.answers";
  private static final String SHEETS = "neuron.practice.sheets";
  private static final String PRACTICE = "neuron.practice";

  /** What each room may know, from the one that knows nothing to the one that knows nearly all. */
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          entry(TEXT, List.of()),
          entry(MODEL, List.of(TEXT)),
          entry(FILM, List.of()),
          entry(RERUN, List.of()),
          entry(KERNEL, List.of(TEXT, RERUN)),
          entry(PAGE, List.of(TEXT, FILM, KERNEL)),
          entry(DRAW, List.of(TEXT, MODEL, PAGE)),
          entry(FIGURES, List.of(TEXT, MODEL, PAGE, DRAW)),
          entry(ANSWERS, List.of(TEXT, MODEL, KERNEL, PAGE, FIGURES)),
          entry(SHEETS, List.of(TEXT, MODEL, ANSWERS)),
          entry(PRACTICE, List.of(TEXT, MODEL, PAGE, FIGURES, ANSWERS, SHEETS)));

  /** The types by which a room is entered, where not every public one is meant. */
  private static final Map<String, Set<String>> DOORS =
      Map.of(
          FIGURES, Set.of("Figures"),
          SHEETS, Set.of("Sheets", "Sheet", "ExitTicket", "TicketQuestion"));

  private static final String[] KERNELS = {"io.github.spencerpark..", "org.dflib.."};

  private static final List<Class<?>> FORMATS =
      List.of(
          Collator.class, DateTimeFormatter.class, Format.class, Formatter.class, Scanner.class);
  private static final List<String> LOCALISED =
      List.of("format", "printf", "toLowerCase", "toUpperCase");

  @ArchTest
  static void eachClassIsInARoomAndNoRoomIsEmpty(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(ROOMS.keySet());
  }

  @ArchTest
  static void eachRoomKnowsThoseThatItUsesAndNoOther(JavaClasses classes) {
    ROOMS.forEach(
        (room, known) ->
            assertThat(roomsUsedBy(room, classes))
                .as("the rooms that %s uses", room)
                .containsExactlyInAnyOrderElementsOf(known));
  }

  @ArchTest
  static void aRoomWithADoorIsEnteredByIt(JavaClasses classes) {
    DOORS.forEach(
        (room, doors) ->
            assertThat(
                    dependencies(classes)
                        .filter(use -> use.getTargetClass().getPackageName().equals(room))
                        .filter(use -> !use.getOriginClass().getPackageName().equals(room))
                        .map(use -> outermost(use.getTargetClass()).getSimpleName())
                        .distinct())
                .as("what other rooms use of %s", room)
                .containsExactlyInAnyOrderElementsOf(doors));
  }

  /** What two figures need stands beside them, or in the room that says how figures look. */
  @ArchTest
  static void noFigureKnowsAnother(JavaClasses classes) {
    assertThat(
            dependencies(classes)
                .filter(use -> isFigure(use.getTargetClass()))
                .filter(use -> outermost(use.getOriginClass()) != outermost(use.getTargetClass()))
                .map(use -> outermost(use.getOriginClass()).getSimpleName())
                .distinct())
        .as("what knows a figure, but for itself: what shows it")
        .containsExactlyInAnyOrder("Figures", "WatchedTraining");
  }

  /** A figure that no cell can ask for is none. */
  @ArchTest
  static void eachFigureIsShown(JavaClasses classes) {
    assertThat(
            classes.stream()
                .filter(type -> type.getEnclosingClass().isEmpty() && isFigure(type))
                .filter(
                    figure ->
                        figure.getDirectDependenciesToSelf().stream()
                            .allMatch(use -> outermost(use.getOriginClass()).equals(figure)))
                .map(JavaClass::getSimpleName))
        .as("the figures that no method of Figures returns")
        .isEmpty();
  }

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

  private static boolean isFigure(JavaClass type) {
    return outermost(type).isAssignableTo(Drawing.class) && !type.isEquivalentTo(Drawing.class);
  }

  private static boolean asksForALocale(JavaCall<?> call) {
    var called = call.getTarget();
    if (called.getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(Locale.class))) {
      return false;
    }
    return FORMATS.stream().anyMatch(called.getOwner()::isAssignableTo)
        || LOCALISED.contains(called.getName()) && called.getOwner().getName().startsWith("java.");
  }

  private static List<String> roomsUsedBy(String room, JavaClasses classes) {
    return dependencies(classes)
        .filter(use -> use.getOriginClass().getPackageName().equals(room))
        .map(use -> use.getTargetClass().getPackageName())
        .filter(used -> ROOMS.containsKey(used) && !used.equals(room))
        .distinct()
        .toList();
  }

  private static Stream<Dependency> dependencies(JavaClasses classes) {
    return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  private static boolean knowsAKernel(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .anyMatch(resideInAnyPackage(KERNELS));
  }
}
