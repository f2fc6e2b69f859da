package runtime.build.cells;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import runtime.build.cells.Piece.Declared;

/** Declarations of a cell as members of its class. */
final class Members {

  private static final Set<Modifier> DROPPED =
      EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE, Modifier.STATIC);

  private Members() {}

  /** A method or a type, static and open to the other cells. */
  static String member(Piece piece) {
    Syntax syntax = Syntax.ofMembers(piece.source());
    Tree tree = syntax.members().get(0);
    ModifiersTree modifiers =
        tree instanceof MethodTree method
            ? method.getModifiers()
            : ((ClassTree) tree).getModifiers();
    return opened(syntax, tree, modifiers, syntax.end(tree));
  }

  /** A method up to its body. */
  static String header(Syntax syntax, MethodTree method) {
    return opened(syntax, method, method.getModifiers(), syntax.start(method.getBody())).strip();
  }

  private static String opened(Syntax syntax, Tree tree, ModifiersTree modifiers, int end) {
    int after = Math.max(syntax.start(tree), syntax.end(modifiers));
    Stream<String> annotations = modifiers.getAnnotations().stream().map(syntax::text);
    Stream<String> kept =
        modifiers.getFlags().stream()
            .filter(flag -> !DROPPED.contains(flag))
            .map(Modifier::toString);
    String before =
        Stream.of(annotations, Stream.of("static"), kept)
            .flatMap(words -> words)
            .collect(Collectors.joining(" "));
    return before + " " + syntax.source().substring(after, end).stripLeading();
  }

  /**
   * What gives the variables of a piece their first values.
   *
   * @throws IllegalArgumentException if one has a type without a name
   */
  static List<String> assignments(Piece piece) {
    Syntax syntax = Syntax.ofMembers(piece.source());
    List<VariableTree> trees =
        syntax.members().stream()
            .filter(member -> member instanceof VariableTree)
            .map(VariableTree.class::cast)
            .toList();
    return piece.declared().stream()
        .map(
            declared ->
                trees.stream()
                    .filter(tree -> tree.getName().contentEquals(declared.name()))
                    .map(tree -> assignment(declared, tree, syntax))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private static String assignment(Declared declared, VariableTree tree, Syntax syntax) {
    if (declared.type().indexOf('&') >= 0 || declared.type().startsWith("<")) {
      throw new IllegalArgumentException(
          "The type of %s has no name: declare the variable with a type in place of var."
              .formatted(declared.name()));
    }
    Tree value = tree.getInitializer();
    if (value == null) {
      return "%s = %s;".formatted(declared.name(), nothing(declared.type()));
    }
    boolean bare = value instanceof NewArrayTree array && array.getType() == null;
    String type = bare ? "new %s ".formatted(declared.type()) : "";
    return "%s = %s%s;".formatted(declared.name(), type, syntax.text(value));
  }

  private static String nothing(String type) {
    return switch (type) {
      case "boolean" -> "false";
      case "byte", "short", "int", "long", "char", "float", "double" -> "0";
      default -> "null";
    };
  }
}
