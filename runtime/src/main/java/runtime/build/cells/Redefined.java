package runtime.build.cells;

import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.stream.Collectors;
import runtime.build.cells.Piece.Declared;

/**
 * A method that a notebook declares more than once: all cells call the one whose cell was run last.
 *
 * @param name that of its class
 * @param method what is declared
 * @param versions the parts that declare it, in their order
 */
record Redefined(String name, Declared method, List<Part> versions) {

  /** The class, without its imports. */
  String source() {
    Syntax first = Syntax.ofMembers(versions.get(0).pieces().get(0).source());
    MethodTree tree = (MethodTree) first.members().get(0);
    String call =
        tree.getParameters().stream()
            .map(parameter -> parameter.getName().toString())
            .collect(Collectors.joining(", ", method.name() + "(", ")"));
    StringBuilder source = new StringBuilder("final class " + name + " {\n  static int $now;\n");
    source.append("  ").append(Members.header(first, tree)).append(" {\n    switch ($now) {\n");
    for (int i = versions.size() - 1; i >= 0; i--) {
      source
          .append(i == 0 ? "      default -> { " : "      case %s -> { ".formatted(i))
          .append(method.type().equals("void") ? "" : "return ")
          .append("%s.%s; }\n".formatted(versions.get(i).name(), call));
    }
    return source.append("    }\n  }\n}\n").toString();
  }

  /** What a part says when it is run: that its version holds from now on. */
  String chosenBy(Part part) {
    return "%s.$now = %s;".formatted(name, versions.indexOf(part));
  }
}
