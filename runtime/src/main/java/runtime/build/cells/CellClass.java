package runtime.build.cells;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import runtime.build.cells.Parts.Declaration;

/** The class of a part, without its imports. */
final class CellClass {

  /** After these a compiler knows that the next statement can be reached. */
  private static final Set<Tree.Kind> GO_ON =
      EnumSet.of(Tree.Kind.EXPRESSION_STATEMENT, Tree.Kind.IF, Tree.Kind.ENHANCED_FOR_LOOP);

  private final Part part;
  private final List<Declaration> meant;
  private final List<String> members = new ArrayList<>();
  private final List<String> steps = new ArrayList<>();

  /**
   * Prepares it.
   *
   * @param meant what names mean to the part
   * @param redefined the method that it declares if others declare it too
   * @param last whether it ends its cell
   */
  CellClass(Part part, List<Declaration> meant, Optional<Redefined> redefined, boolean last) {
    this.part = part;
    this.meant = meant;
    for (int i = 0; i < part.pieces().size(); i++) {
      add(part.pieces().get(i), last && i == part.pieces().size() - 1);
    }
    redefined.ifPresent(one -> steps.add(one.chosenBy(part)));
  }

  private void add(Piece piece, boolean endsTheCell) {
    switch (piece.kind()) {
      case IMPORT -> {}
      case VARIABLES -> {
        piece.declared().stream()
            .filter(this::isAtHome)
            .map(one -> "static %s %s;".formatted(one.type(), one.name()))
            .filter(field -> !members.contains(field))
            .forEach(members::add);
        steps.addAll(Members.assignments(piece));
      }
      case METHOD, TYPE -> members.add(Members.member(piece));
      case VALUE -> steps.add(value(piece, endsTheCell));
      case STATEMENT -> steps.add(statement(piece));
    }
  }

  private boolean isAtHome(Piece.Declared declared) {
    return meant.stream().anyMatch(one -> one.declared().equals(declared) && one.home() == part);
  }

  private static String value(Piece piece, boolean shown) {
    Syntax syntax = Syntax.ofValue(piece.source());
    String value = syntax.text(syntax.value());
    return (shown ? "runtime.page.Values.show($host, %s);" : "runtime.page.Values.ignore(%s);")
        .formatted(value);
  }

  private static String statement(Piece piece) {
    Syntax syntax = Syntax.ofStatement(piece.source());
    StatementTree statement = syntax.statement();
    String text = syntax.source().strip();
    if (!GO_ON.contains(statement.getKind())) {
      return "if (true)\n" + text;
    }
    int end = Math.min(syntax.end(statement), syntax.source().length());
    String exact = syntax.source().substring(syntax.start(statement), end).strip();
    return exact.endsWith(";") || exact.endsWith("}") ? exact : exact + ";";
  }

  boolean hasSteps() {
    return !steps.isEmpty();
  }

  String source() {
    StringBuilder source = new StringBuilder("final class " + part.name() + " {\n");
    members.forEach(member -> source.append(indented(member)).append('\n'));
    if (hasSteps()) {
      source.append("  static void $run(runtime.page.Host $host) throws Throwable {\n");
      steps.forEach(step -> source.append(indented(step)).append('\n'));
      source.append("  }\n");
    }
    return source.append("}\n").toString();
  }

  private static String indented(String text) {
    return "  " + text.strip();
  }
}
