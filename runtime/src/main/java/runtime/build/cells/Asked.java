package runtime.build.cells;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.Optional;
import java.util.Set;

/**
 * A call in which a reader answers, such as {@code predict("2.1", null)}.
 *
 * @param exercise the number of what is asked
 * @param call the whole of it
 * @param answer what is handed in
 */
record Asked(String exercise, MethodInvocationTree call, ExpressionTree answer) {

  /** Each takes a number of an exercise and an answer, or several values for one answer. */
  private static final Set<String> VERBS = Set.of("predict", "recall", "check", "answer");

  static Optional<Asked> in(Tree statement) {
    return statement instanceof ExpressionStatementTree expression
            && expression.getExpression() instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof IdentifierTree verb
            && VERBS.contains(verb.getName().toString())
            && call.getArguments().size() == 2
            && call.getArguments().get(0) instanceof LiteralTree number
            && number.getValue() instanceof String exercise
        ? Optional.of(new Asked(exercise, call, call.getArguments().get(1)))
        : Optional.empty();
  }
}
