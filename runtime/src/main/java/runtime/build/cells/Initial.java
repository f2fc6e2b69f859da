package runtime.build.cells;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A variable of a cell with what it is first.
 *
 * @param piece which piece of the cell declares it
 * @param type as Java writes it, such as {@code Number[]}
 */
record Initial(int piece, String type, VariableTree tree, Syntax syntax) {

  private static final Set<String> NUMBERS =
      Set.of("byte", "short", "int", "long", "float", "double");

  /** A literal in it: where it stands, its text, and its index, such as {@code [1][0]}. */
  record Place(int start, int end, String shipped, String index) {}

  /** The type of its parts if it is an array, else its own. */
  String element() {
    return type.replace("[]", "");
  }

  boolean isPrimitiveNumber() {
    return NUMBERS.contains(type);
  }

  boolean isOneNumber() {
    return isPrimitiveNumber() && isLiteral(tree.getInitializer());
  }

  /** What may be changed: each null; where there is none, each literal; none beside a formula. */
  List<Place> places() {
    List<Place> all = new ArrayList<>();
    if (tree.getInitializer() == null || !collect(tree.getInitializer(), "", all)) {
      return List.of();
    }
    List<Place> nulls = all.stream().filter(place -> place.shipped().equals("null")).toList();
    return nulls.isEmpty() ? all : nulls;
  }

  private boolean collect(ExpressionTree value, String index, List<Place> places) {
    if (isLiteral(value)) {
      return places.add(
          new Place(syntax.start(value), syntax.end(value), syntax.text(value), index));
    }
    if (!(value instanceof NewArrayTree array) || array.getInitializers() == null) {
      return false;
    }
    int next = 0;
    for (ExpressionTree part : array.getInitializers()) {
      if (!collect(part, index + "[" + next++ + "]", places)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLiteral(Tree value) {
    return value instanceof LiteralTree
        || value instanceof UnaryTree signed
            && Stream.of(Tree.Kind.UNARY_MINUS, Tree.Kind.UNARY_PLUS)
                .anyMatch(sign -> sign == signed.getKind())
            && signed.getExpression() instanceof LiteralTree;
  }
}
