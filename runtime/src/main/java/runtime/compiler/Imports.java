package runtime.compiler;

import java.util.List;
import java.util.Map;
import java.util.Set;
import runtime.compiler.Ecj.Result;
import runtime.compiler.State.Import;

/** An import of a cell, which holds from there on. */
record Imports(Api api, Piece piece, String label) {

  Outcome compile(State state) {
    Unit unit = new Unit(state.stepName(), label).onLine(piece.line());
    unit.add("package " + Unit.PACKAGE + "; ")
        .copy(piece)
        .add("; public final class " + state.stepName() + " { }");
    Result result = Ecj.compile(new Environment(api, state.classes()), List.of(unit)).get(0);
    if (!result.isFine()) {
      return Outcome.refused(Wrong.all(result));
    }
    List<Token> tokens = Tokens.of(piece.text());
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      boolean isWord = token.is("import") || token.is("static");
      text.append(token.text()).append(isWord ? " " : "");
    }
    String name = tokens.get(tokens.size() - 1).text();
    State next = state.with(new Import(text.toString(), name));
    return state.waiting().isEmpty()
        ? new Outcome(next, List.of(), null, List.of(), Map.of(), Set.of())
        : Outcome.of(api, next, Set.of(), Set.of(), piece.cell(), null);
  }
}
