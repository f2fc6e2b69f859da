package runtime;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.util.DoubleSummaryStatistics;
import java.util.Formatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/** What stands in for a class library asks nothing of it that it stands in for. */
@AnalyzeClasses(
    packages = {"runtime.digits", "runtime.library"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class PlainJavaTest {

  /** What every class library of Java does alike: no rounding, or IEEE 754's. */
  private static final Set<String> OF_MATH = Set.of("sqrt", "max", "min");

  private static final Set<String> OF_NUMBERS =
      Set.of(
          "doubleToRawLongBits",
          "longBitsToDouble",
          "floatToRawIntBits",
          "intBitsToFloat",
          "isNaN",
          "isInfinite",
          "doubleValue",
          "floatValue",
          "valueOf");

  private static final Set<String> PLAIN =
      Set.of(
          "runtime.digits",
          "runtime.library",
          "java.lang",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.util",
          "java.util.function",
          "java.util.random",
          "java.util.stream");

  private static final Set<String> FURTHER =
      Set.of(
          "java.io.BufferedReader",
          "java.io.IOException",
          "java.io.Reader",
          "java.io.Serializable",
          "java.math.BigInteger",
          "java.math.MathContext",
          "java.math.RoundingMode",
          "org.teavm.interop.Superclass");

  @ArchTest
  static final ArchRule OF_MATH_ONLY_WHAT_CANNOT_DIFFER =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "Math, but for " + OF_MATH,
                  call -> isIn(call, Math.class) && !OF_MATH.contains(call.getName())));

  @ArchTest
  static final ArchRule OF_DOUBLE_AND_FLOAT_ONLY_BITS =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "Double or Float, but for " + OF_NUMBERS,
                  call ->
                      (isIn(call, Double.class) || isIn(call, Float.class))
                          && !OF_NUMBERS.contains(call.getName())));

  @ArchTest
  static final ArchRule NO_OTHER_TEXT_OF_DOUBLES =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "a text of a double or float, or a format",
                  call ->
                      isIn(call, String.class) && call.getName().startsWith("format")
                          || (isIn(call, StringBuilder.class) || isIn(call, String.class))
                              && call.getTarget().getRawParameterTypes().stream()
                                  .anyMatch(
                                      type ->
                                          type.isEquivalentTo(double.class)
                                              || type.isEquivalentTo(float.class))));

  @ArchTest
  static final ArchRule NOTHING_THAT_THEY_STAND_IN_FOR =
      noClasses().should().dependOnClassesThat(belongToAnyOf(StrictMath.class, Formatter.class));

  @ArchTest
  static final ArchRule NO_OTHER_SUM =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "a sum or mean of a stream",
                  call ->
                      isIn(call, DoubleStream.class)
                          && Set.of("sum", "average", "summaryStatistics")
                              .contains(call.getName())));

  @ArchTest
  static final ArchRule NO_REFLECTION =
      noClasses().should().dependOnClassesThat(resideInAPackage("java.lang.reflect"));

  @ArchTest
  static final ArchRule NOTHING_BUT_PLAIN_JAVA =
      classes()
          .should()
          .onlyDependOnClassesThat(
              describe(
                  "of the runtime, java.lang, java.util or " + FURTHER,
                  type ->
                      PLAIN.contains(type.getPackageName())
                          || FURTHER.contains(type.getName())
                          || type.isPrimitive()
                          || type.isArray()));

  @ArchTest
  static final ArchRule NO_OTHER_ORDERS_OR_SUMS =
      noClasses()
          .should()
          .dependOnClassesThat(
              belongToAnyOf(
                  HashMap.class,
                  HashSet.class,
                  DoubleSummaryStatistics.class,
                  Random.class,
                  SplittableRandom.class,
                  BigDecimal.class));

  private static boolean isIn(JavaCall<?> call, Class<?> owner) {
    return call.getTargetOwner().isEquivalentTo(owner);
  }
}
