package page.awt;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The page's java.awt asks for nothing that the page does not have. */
@AnalyzeClasses(packages = "page.awt", importOptions = ImportOption.DoNotIncludeTests.class)
class PlainAwtTest {

  private static final Set<String> OUTSIDE =
      Set.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.util",
          "java.util.function",
          "java.util.stream");

  private static final Set<String> ALSO =
      Set.of(
          "java.io.IOException",
          "java.io.InputStream",
          "java.nio.charset.Charset",
          "java.nio.charset.StandardCharsets");

  @ArchTest
  static final ArchRule NOTHING_BUT_PLAIN_JAVA =
      classes()
          .should()
          .onlyDependOnClassesThat(
              describe(
                  "of page.awt, " + OUTSIDE + " or " + ALSO,
                  type ->
                      type.getPackageName().startsWith("page.awt")
                          || type.isPrimitive()
                          || type.isArray()
                          || OUTSIDE.contains(type.getPackageName())
                          || ALSO.contains(type.getName())));

  @ArchTest
  static final ArchRule NO_CLASS_LOOKS_AT_ITSELF =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "a method of Class", call -> call.getTargetOwner().isEquivalentTo(Class.class)));

  @ArchTest
  static final ArchRule NO_TEXT_THAT_DEPENDS_ON_A_LOCALE =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "a format",
                  call ->
                      call.getTargetOwner().isEquivalentTo(String.class)
                          && call.getName().startsWith("format")));
}
