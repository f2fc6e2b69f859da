package runtime.compiler;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import runtime.names.CellNames;

/** Eclipse's compiler, for some units at once. */
final class Ecj extends Compiler {

  private final Map<String, Result> results;

  /** Compiles units that may use each other. */
  static List<Result> compile(Environment environment, List<Unit> units) {
    Map<String, Result> results = new HashMap<>();
    for (Unit unit : units) {
      results.put(unit.name(), new Result(unit));
    }
    new Ecj(environment, results).compile(units.toArray(Unit[]::new));
    return units.stream().map(unit -> results.get(unit.name())).toList();
  }

  private Ecj(Environment environment, Map<String, Result> results) {
    super(
        environment,
        DefaultErrorHandlingPolicies.proceedWithAllProblems(),
        options(),
        result -> take(result, results),
        new Sentences(),
        new PrintWriter(new StringWriter()),
        null);
    this.results = results;
    useSingleThread = true;
  }

  private static CompilerOptions options() {
    CompilerOptions options = new CompilerOptions();
    options.complianceLevel = ClassFileConstants.JDK17;
    options.originalComplianceLevel = ClassFileConstants.JDK17;
    options.sourceLevel = ClassFileConstants.JDK17;
    options.originalSourceLevel = ClassFileConstants.JDK17;
    options.targetJDK = ClassFileConstants.JDK17;
    options.produceDebugAttributes =
        ClassFileConstants.ATTR_SOURCE
            | ClassFileConstants.ATTR_LINES
            | ClassFileConstants.ATTR_VARS;
    options.preserveAllLocalVariables = true;
    options.inlineJsrBytecode = true;
    options.performMethodsFullRecovery = true;
    options.performStatementsRecovery = true;
    return options;
  }

  private static void take(CompilationResult compiled, Map<String, Result> results) {
    Result result = results.get(new String(compiled.compilationUnit.getMainTypeName()));
    CategorizedProblem[] errors = compiled.getErrors();
    if (errors != null) {
      result.errors.addAll(List.of(errors));
    }
    for (ClassFile file : compiled.getClassFiles()) {
      result.classes.add(new ClassBytes(new String(file.fileName()), file.getBytes()));
    }
    result.classes.sort(Comparator.comparing(ClassBytes::name));
  }

  /** What it cannot read may break it later on: then what it has said till there is told. */
  @Override
  public void process(CompilationUnitDeclaration unit, int place) {
    String home = new String(unit.compilationResult.compilationUnit.getMainTypeName());
    OwnWords.refuse(CellNames.nameIn(home));
    try {
      super.process(unit, place);
    } catch (NullPointerException | IndexOutOfBoundsException broken) {
      if (!unit.compilationResult.hasErrors()) {
        throw broken;
      }
    }
    Result result = results.get(home);
    result.used.addAll(Resolved.usedImports(unit));
    result.arguments.putAll(WrongArguments.of(unit));
    result.type = Resolved.typeOfFirstLocal(unit);
  }

  /** What became of a unit. */
  static final class Result {

    private final Unit unit;
    private final List<ClassBytes> classes = new ArrayList<>();
    private final List<CategorizedProblem> errors = new ArrayList<>();
    private final List<String> used = new ArrayList<>();
    private final Map<Integer, Wrong.Place> arguments = new HashMap<>();
    private String type = "";

    private Result(Unit unit) {
      this.unit = unit;
    }

    Unit unit() {
      return unit;
    }

    /** Also if there are errors: what is wrong throws when it is called. */
    List<ClassBytes> classes() {
      return classes;
    }

    List<CategorizedProblem> errors() {
      return errors;
    }

    /** The places of arguments that do not fit, by where it is told that their call does not. */
    Map<Integer, Wrong.Place> arguments() {
      return arguments;
    }

    boolean isFine() {
      return errors.isEmpty();
    }

    /** Names that the unit imports one by one and uses. */
    List<String> used() {
      return used;
    }

    /** That of the first variable in the method {@code run}, as Java writes it. */
    String type() {
      return type;
    }
  }
}
