package suite;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What JUnit calls, as the text of a cell. */
final class Tests {

  private static final Set<String> OF_JUNIT =
      Set.of(
          "Test",
          "ParameterizedTest",
          "MethodSource",
          "ValueSource",
          "CsvSource",
          "BeforeEach",
          "Disabled",
          "Order",
          "RepeatedTest",
          "Timeout");

  private Tests() {}

  static boolean isOfJUnit(AnnotationTree annotation) {
    return OF_JUNIT.contains(annotation.getAnnotationType().toString());
  }

  /** The statements that call a test, or one of our own programs; nothing for another method. */
  static Optional<String> call(ClassTree type, MethodTree method) {
    if (type.getModifiers().getFlags().contains(Modifier.ABSTRACT) || has(method, "Disabled")) {
      return Optional.empty();
    }
    String object = "new " + type.getSimpleName() + "()";
    String before = before(type);
    if (has(method, "Test") && method.getParameters().isEmpty()) {
      return Optional.of(prepared(object, before, method.getName() + "();"));
    }
    if (has(method, "ParameterizedTest")) {
      return rows(type, method).map(rows -> overRows(rows, object, before, method));
    }
    return isOwn(method)
        ? Optional.of(type.getSimpleName() + "." + method.getName() + "();")
        : Optional.empty();
  }

  private static boolean isOwn(MethodTree method) {
    return method.getModifiers().getFlags().equals(Set.of(Modifier.STATIC))
        && method.getModifiers().getAnnotations().isEmpty()
        && method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && method.getReturnType().toString().equals("void");
  }

  private static String before(ClassTree type) {
    StringBuilder calls = new StringBuilder();
    for (Tree each : type.getMembers()) {
      if (each instanceof MethodTree method && has(method, "BeforeEach")) {
        calls.append("test.").append(method.getName()).append("(); ");
      }
    }
    return calls.toString();
  }

  private static String prepared(String object, String before, String call) {
    return "{ var test = " + object + "; " + before + "test." + call + " }";
  }

  private static String overRows(String rows, String object, String before, MethodTree method) {
    List<String> values = new ArrayList<>();
    for (VariableTree each : method.getParameters()) {
      values.add(value(each.getType().toString(), "row[" + values.size() + "]"));
    }
    return "for (Object[] row : Rows.of((Object) %s)) %s"
        .formatted(
            rows,
            prepared(object, before, method.getName() + "(" + String.join(", ", values) + ");"));
  }

  private static String value(String type, String value) {
    return switch (type) {
      case "int", "long", "double", "float", "short", "byte" ->
          "((Number) %s).%sValue()".formatted(value, type);
      default -> "(%s) %s".formatted(type, value);
    };
  }

  /** Where the values of a test come from; nothing if it is a way that is not known here. */
  private static Optional<String> rows(ClassTree type, MethodTree method) {
    for (AnnotationTree each : method.getModifiers().getAnnotations()) {
      switch (each.getAnnotationType().toString()) {
        case "MethodSource":
          return methods(type, method, each);
        case "ValueSource":
          AssignmentTree values = (AssignmentTree) each.getArguments().get(0);
          return elementType(values.getVariable().toString())
              .map(
                  element ->
                      "new %s[] {%s}".formatted(element, joined(values.getExpression(), ", ")));
        case "CsvSource":
          return Csv.rows(elements(each), method.getParameters());
        default:
      }
    }
    return Optional.empty();
  }

  private static Optional<String> methods(
      ClassTree type, MethodTree method, AnnotationTree annotation) {
    List<String> calls = new ArrayList<>();
    if (annotation.getArguments().isEmpty()) {
      calls.add(type.getSimpleName() + "." + method.getName() + "()");
    } else {
      for (ExpressionTree each : elements(annotation)) {
        if (!(each instanceof LiteralTree literal) || literal.getValue().toString().contains("#")) {
          return Optional.empty();
        }
        calls.add(type.getSimpleName() + "." + literal.getValue() + "()");
      }
    }
    return Optional.of(String.join(", ", calls));
  }

  private static Optional<String> elementType(String name) {
    return switch (name) {
      case "ints" -> Optional.of("int");
      case "longs" -> Optional.of("long");
      case "doubles" -> Optional.of("double");
      case "strings" -> Optional.of("String");
      default -> Optional.empty();
    };
  }

  private static String joined(ExpressionTree value, String between) {
    List<String> texts = elements(value).stream().map(Object::toString).toList();
    return String.join(between, texts);
  }

  private static List<? extends ExpressionTree> elements(AnnotationTree annotation) {
    return annotation.getArguments().stream()
        .map(each -> each instanceof AssignmentTree set ? set.getExpression() : each)
        .flatMap(each -> elements(each).stream())
        .toList();
  }

  private static List<? extends ExpressionTree> elements(ExpressionTree value) {
    return value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
  }

  private static boolean has(MethodTree method, String annotation) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(each -> each.getAnnotationType().toString().equals(annotation));
  }
}
