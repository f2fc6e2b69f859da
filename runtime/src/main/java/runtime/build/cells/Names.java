package runtime.build.cells;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that a text of Java uses, and those whose values it changes. */
final class Names extends TreeScanner<Void, Void> {

  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> changed = new LinkedHashSet<>();

  static Set<String> usedIn(Tree tree) {
    Names names = new Names();
    names.scan(tree, null);
    return names.used;
  }

  static Set<String> changedIn(Tree tree) {
    Names names = new Names();
    names.scan(tree, null);
    return names.changed;
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void none) {
    used.add(name.getName().toString());
    return null;
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void none) {
    change(assignment.getVariable());
    return super.visitAssignment(assignment, none);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void none) {
    change(assignment.getVariable());
    return super.visitCompoundAssignment(assignment, none);
  }

  @Override
  public Void visitUnary(UnaryTree unary, Void none) {
    switch (unary.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          change(unary.getExpression());
      default -> {}
    }
    return super.visitUnary(unary, none);
  }

  private void change(ExpressionTree target) {
    ExpressionTree whole = target;
    while (whole instanceof ArrayAccessTree place) {
      whole = place.getExpression();
    }
    if (whole instanceof IdentifierTree name) {
      changed.add(name.getName().toString());
    }
  }
}
