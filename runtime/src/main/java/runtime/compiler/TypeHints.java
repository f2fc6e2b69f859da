package runtime.compiler;

import java.util.Set;
import org.eclipse.jdt.core.compiler.IProblem;
import runtime.names.CellNames;

/** Hints about values of a type that does not fit, and about what is left out or never run. */
final class TypeHints {

  private static final Set<String> NUMBERS =
      Set.of("byte", "short", "int", "long", "float", "double");

  private static final Set<String> COMPARISONS = Set.of("<", ">", "<=", ">=");

  static final Said LENGTH = new Said("An array has its length without brackets: write .length.");

  private static final Said OCTAL =
      new Said("A number that begins with 0 is octal, and has no 8 or 9: leave out the 0.");

  private static final Said TEXT = new Said("A text stands in double quotes: \"a\".");

  private TypeHints() {}

  private static final Set<String> BOXES =
      Set.of("Byte", "Short", "Integer", "Long", "Float", "Double");

  /** Whether values of a type are numbers. */
  static boolean isNumber(String type) {
    return NUMBERS.contains(type) || BOXES.contains(type);
  }

  /** The name of a type without its package and its arguments. */
  static String simple(String type) {
    String plain = type.replaceFirst("<.*", "");
    return plain.substring(plain.lastIndexOf('.') + 1);
  }

  /** About a value of one type where another is wanted. */
  static Said mismatch(Wrong wrong) {
    String from = simple(wrong.argument(0));
    String to = simple(wrong.argument(1));
    String text = wrong.text();
    if (to.equals("boolean")) {
      return text.contains("=") && !text.contains("==")
          ? new Said("= stores a value. To compare, write ==.")
          : NUMBERS.contains(from)
              ? new Said("A condition is true or false: compare, as in x != 0.")
              : Said.NOTHING;
    }
    if (from.equals("void")) {
      return new Said("This method gives no value back, so there is nothing to store.");
    }
    if (text.endsWith("++") || text.endsWith("--")) {
      return Said.NOTHING;
    }
    if (from.equals("Object")) {
      return new Said("To take it for a %s, which it has to be, write (%s) %s.", to, to, text);
    }
    if (from.startsWith("Optional")) {
      return new Said("It may hold nothing: orElse takes what it holds, or else what you give it.");
    }
    if (from.equals("int") && to.equals("Double")) {
      return new Said("A Double takes a number with decimals, such as 3.0, and no int.");
    }
    if (from.equals("Stream") && to.equals("List")) {
      return new Said("A stream becomes a list with toList().");
    }
    if (from.equals("null")) {
      return new Said("Only objects can be null, and %s is none. Write a value.", to);
    }
    if (from.equals("boolean") && NUMBERS.contains(to)) {
      return new Said("A condition is no number. To make one of it, write x > 0 ? 1 : 0.");
    }
    return from.equals("String") ? fromText(to, text) : fromNumber(from, to, text);
  }

  private static Said fromText(String to, String text) {
    if (to.equals("char")) {
      return new Said("A char stands in single quotes: 'a'.");
    }
    if (!NUMBERS.contains(to)) {
      return Said.NOTHING;
    }
    if (text.matches("\"-?[0-9.]+\"")) {
      return new Said("What stands in quotes is a text. Write the number without them.");
    }
    String box =
        to.equals("int") ? "Integer" : Character.toUpperCase(to.charAt(0)) + to.substring(1);
    String name = Character.toUpperCase(to.charAt(0)) + to.substring(1);
    return new Said("To read a number from a text, write %s.parse%s(…).", box, name);
  }

  private static Said fromNumber(String from, String to, String text) {
    if (to.equals("String")) {
      return from.equals("char")
          ? TEXT
          : new Said(
              "To make a text of it, write String.valueOf(…), or put a text before it: \"\" + x.");
    }
    if (!NUMBERS.contains(from) || !(NUMBERS.contains(to) || to.equals("char"))) {
      return Said.NOTHING;
    }
    if (to.equals("float")) {
      return new Said(
          "Numbers with decimals are of type double. Write an f behind it, 1.5f, or use double.");
    }
    String cast = text.matches("[\\w.]+") ? text : "(" + text + ")";
    return from.equals("double") || from.equals("float")
        ? new Said("Decimals would be lost. To cut them off, write (%s) %s.", to, cast)
        : new Said("It may be too large. To cut it off, write (%s) %s.", to, cast);
  }

  /** About all else. */
  static Said other(Wrong wrong) {
    String name = wrong.argument(0);
    return switch (wrong.id()) {
      case IProblem.InvalidOperator -> operator(name, wrong.argument(1), wrong);
      case IProblem.IncompatibleTypesInEqualityOperator ->
          isTextAndChar(wrong)
              ? TEXT
              : new Said(
                  "Values of such different types are never equal. Texts are compared with equals(…).");
      case IProblem.ShouldReturnValue, IProblem.ShouldReturnValueHintMissingDefault ->
          new Said("Each way through the method has to end with return and a value.");
      case IProblem.VoidMethodReturnsValue, IProblem.MethodReturnsVoid ->
          CellNames.isStep(wrong.unit().name())
              ? new Said("A cell shows the value at its end: leave out the word return.")
              : new Said(
                  "Write in place of void the type of what the method gives back. A constructor"
                      + " gives nothing back.");
      case IProblem.UninitializedLocalVariable,
          IProblem.UninitializedLocalVariableHintMissingDefault ->
          new Said("Give it a value where it is declared, as in int %s = 0;", name);
      case IProblem.CodeCannotBeReached ->
          new Said(
              "What stands behind return, break, continue, throw or an endless loop never runs.");
      case IProblem.UnhandledException, IProblem.UnhandledExceptionOnAutoClose ->
          new Said(
              "Catch it with try and catch, or write throws %s behind the brackets of the method.",
              simple(name));
      case IProblem.RedefinedLocal, IProblem.RedefinedArgument ->
          new Said("It is declared already. To give it another value, leave out its type.");
      case IProblem.OuterLocalMustBeEffectivelyFinal, IProblem.OuterLocalMustBeFinal ->
          new Said(
              "A lambda can use a variable of its method only if it never changes. Variables of a cell"
                  + " itself may change.");
      case IProblem.NumericValueOutOfRange ->
          wrong.text().matches("0\\d+[lL]?")
              ? OCTAL
              : new Said("An int reaches to 2147483647. For more, write an L behind the number.");
      case IProblem.RecordCanonicalConstructorVisibilityReduced ->
          new Said("The record is public: write public before its constructor, too.");
      case IProblem.InvalidClassInstantiation -> OtherNames.made(simple(name));
      case IProblem.FinalFieldAssignment ->
          new Said("It is final, as all is that a record holds: it keeps its first value.");
      case IProblem.NotVisibleField ->
          new Said("It is private to its class. What a record holds is read with %s().", name);
      case IProblem.AbstractMethodMustBeImplemented ->
          new Said("Write that method in its braces, with public before it.");
      case IProblem.VarLocalWithoutInitizalier ->
          new Said("Give it a value, or write its type in place of var.");
      case IProblem.CannotDefineDimensionExpressionsWithInit ->
          new Said("The values tell how many there are: new int[] {1, 2, 3}.");
      case IProblem.MustDefineEitherDimensionExpressionsOrInitializer ->
          new Said("Write how many there are, new int[3], or their values, new int[] {1, 2, 3}.");
      case IProblem.IncorrectArityForParameterizedType ->
          new Said(
              "It takes one type for each letter of %s.", name.replaceFirst("^[\\w.]*\\.", ""));
      case IProblem.InvalidEscape ->
          new Said(
              "In a text a backslash begins a sign of its own: for the backslash itself, write two.");
      case IProblem.NonStaticFieldFromStaticInvocation,
          IProblem.NonStaticAccessToStaticField,
          IProblem.StaticMethodRequested ->
          new Said("It belongs to an object, and not to the class: make one with new.");
      case IProblem.InvalidTypeForCollection ->
          new Said(
              "This for goes through an array or a list. Of a map write keySet(); to count, write"
                  + " for (int i = 0; i < 3; i++).");
      case IProblem.MethodReducesVisibility ->
          new Said("What an interface names is public: write public before it.");
      case IProblem.InvalidBreak, IProblem.InvalidContinue ->
          new Said("It ends a turn or a loop, and none is around it.");
      case IProblem.InvalidVoidExpression -> new Said("This gives no value back.");
      case IProblem.NoMessageSendOnArrayType -> ofArray(wrong.argument(1));
      case IProblem.ArrayReferenceRequired -> element(simple(name));
      case IProblem.ArrayConstantsOnlyInArrayInitializers ->
          new Said("Where nothing is declared, write new before them: new int[] {1, 2, 3}.");
      case IProblem.InvalidUnaryExpression ->
          new Said("++ and -- change a variable, and this is none.");
      case IProblem.NoMessageSendOnBaseType ->
          new Said("A value of type %s is no object and has no methods.", simple(name));
      case IProblem.SwitchExpressionsYieldMissingDefaultCase,
          IProblem.SwitchExpressionsYieldMissingEnumConstantCase ->
          new Said("Say what holds for all other values: default -> …");
      case IProblem.SwitchExpressionsReturnWithinSwitchExpression ->
          new Said("Write yield in place of return.");
      case IProblem.SwitchExpressionaYieldSwitchLabeledBlockCompletesNormally,
          IProblem.SwitchExpressionsYieldLastStatementCompletesNormally,
          IProblem.SwitchExpressionsYieldBreakNotAllowed,
          IProblem.SwitchExpressionsBreakOutOfSwitchExpression ->
          Switches.YIELD;
      case IProblem.lambdaSignatureMismatched, IProblem.IncompatibleLambdaParameterType ->
          new Said(
              "The lambda has another number of parameters. With none it begins with () ->, with two"
                  + " with (x, y) ->.");
      case IProblem.TargetTypeNotAFunctionalInterface ->
          new Said("A lambda has to be told what it is for: Function<Double, Double> f = x -> …");
      default -> Said.NOTHING;
    };
  }

  private static Said ofArray(String method) {
    if (Set.of("length", "size").contains(method)) {
      return LENGTH;
    }
    return Set.of("add", "addAll", "append", "push", "remove").contains(method)
        ? new Said("An array keeps its length. A list grows: new ArrayList<>().")
        : new Said("An array has no methods of its own. Arrays has some, as in Arrays.sort(a).");
  }

  /** About what is no array, by its type. */
  private static Said element(String type) {
    if (type.equals("String")) {
      return new Said("A letter of a text is read with charAt(0). A text itself never changes.");
    }
    if (type.endsWith("List")) {
      return new Said("An element of a list is read with get(0), and stored with set(0, x).");
    }
    return type.endsWith("Map")
        ? new Said("A value of a map is read with get(key), and stored with put(key, value).")
        : Said.NOTHING;
  }

  private static boolean isTextAndChar(Wrong wrong) {
    Set<String> types = Set.of(simple(wrong.argument(0)), simple(wrong.argument(1)) + " ");
    return types.equals(Set.of("String", "char ")) || types.equals(Set.of("char", "String "));
  }

  /** About a sign that is one of a power elsewhere. */
  static Said power(String sign) {
    return new Said("%s is no power in Java: write Math.pow(a, b).", sign);
  }

  private static Said operator(String operator, String types, Wrong wrong) {
    if (operator.equals("^")) {
      return power(operator);
    }
    if (operator.equals("!")) {
      return wrong.isBehind("=")
          ? Signs.written("!=")
          : new Said("! turns a condition around, and this is none.");
    }
    if (operator.equals("&&") || operator.equals("||")) {
      return Foreign.CONDITIONS;
    }
    if (COMPARISONS.contains(operator) && types.startsWith("boolean")) {
      return new Said("Java compares two values at a time: 1 < x && x < 5.");
    }
    if (operator.equals("*") && types.contains("String")) {
      return new Said("A text is repeated with repeat(3).");
    }
    return types.contains("String")
        ? new Said("Texts can be joined with + and compared with equals(…) or compareTo(…).")
        : Said.NOTHING;
  }
}
