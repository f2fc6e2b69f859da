package runtime.compiler;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import runtime.compiler.Snippet.Kind;
import runtime.compiler.State.Import;

/** Writes what is compiled around the pieces of a session. */
final class Sources {

  private Sources() {}

  /** What stands before a class: its package, and imports for these names. */
  static String header(State state, Set<String> words, String home) {
    StringBuilder header = new StringBuilder("package " + Unit.PACKAGE + "; ");
    for (Import each : state.imports()) {
      if (!each.name().equals(home)) {
        header.append(each.text()).append("; ");
      }
    }
    for (String word : words) {
      for (Kind kind : List.of(Kind.VARIABLES, Kind.METHOD)) {
        String place = State.home(kind, word);
        if (state.has(kind, word) && !place.equals(home)) {
          header.append("import static " + Unit.PACKAGE + "." + place + "." + word + "; ");
        }
      }
    }
    return header.toString();
  }

  /** The source of the class that some declarations lie in. */
  static Unit unit(State state, String home) {
    List<Declaration> members = state.members(home);
    Declaration first = members.get(0);
    Set<String> words = new TreeSet<>();
    members.forEach(member -> words.addAll(member.words()));
    Unit unit = new Unit(home, first.label()).onLine(first.piece().line());
    unit.add(header(state, words, home));
    if (first.kind() == Kind.TYPE) {
      return unit.copy(first.piece());
    }
    unit.add("public final class " + home + " { ");
    for (Declaration member : members) {
      unit.add("public static ").copy(member.piece());
      if (member.kind() == Kind.VARIABLES) {
        String dimensions = member.shape().substring(member.shape().lastIndexOf('|') + 1);
        unit.add(dimensions + " " + member.name() + ";");
      }
      unit.add(" ");
    }
    return unit.add("}");
  }

  /** Begins the class of a step, whose method runs a piece of a cell. */
  static Unit step(State state, Piece piece, List<Token> tokens, String label, String type) {
    return new Unit(state.stepName(), label)
        .onLine(piece.line())
        .add(header(state, Declaration.words(tokens), ""))
        .add("public final class " + state.stepName())
        .add(" { public static " + type + " run() throws Throwable { ");
  }
}
