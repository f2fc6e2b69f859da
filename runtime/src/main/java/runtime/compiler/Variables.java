package runtime.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import runtime.compiler.Ecj.Result;
import runtime.compiler.Snippet.Kind;
import runtime.names.CellNames;

/** Declarations of variables: each becomes a static field of its own class, and a step sets it. */
final class Variables {

  private final Api api;
  private final Piece piece;
  private final String label;
  private final List<Token> tokens;
  private final Extents extents;
  private final int type;
  private final int afterType;

  /** A variable of a declaration: its name, its dimensions, and its value if it has one. */
  private record Declarator(String name, String dimensions, Piece value) {}

  Variables(Api api, Piece piece, String label) {
    this.api = api;
    this.piece = piece;
    this.label = label;
    this.tokens = Tokens.of(piece.text());
    this.extents = new Extents(tokens);
    this.type = extents.afterModifiers(0);
    this.afterType = extents.afterType(type);
  }

  Outcome compile(State state) {
    List<Declarator> declarators = declarators();
    if (declarators == null) {
      return Outcome.refused(Wrong.all(asStatement(state)));
    }
    Piece typePiece = piece.part(tokens.get(type).start(), tokens.get(afterType - 1).end());
    boolean isVar = typePiece.text().equals("var");
    if (isVar) {
      Result tried = asStatement(state);
      if (!tried.isFine() || declarators.size() != 1) {
        return Outcome.refused(Wrong.all(tried));
      }
      typePiece = typePiece.saying(tried.type());
    }
    State next = state;
    Set<String> own = new TreeSet<>();
    Set<String> changed = new TreeSet<>();
    for (Declarator declarator : declarators) {
      Declaration added = declaration(declarator, typePiece);
      Declaration before = first(state.members(State.home(added)));
      if (before == null || !before.looksLike(added)) {
        own.add(State.home(added));
      }
      if (before != null && !before.looksLike(added)) {
        changed.add(added.name());
      }
      next = next.with(added);
    }
    Unit step = step(next, own, typePiece, declarators);
    return Outcome.of(api, next, own, next.users(changed), piece.cell(), step);
  }

  private static Declaration first(List<Declaration> members) {
    return members.isEmpty() ? null : members.get(0);
  }

  private Declaration declaration(Declarator declarator, Piece typePiece) {
    String shape = typePiece.text() + "|" + declarator.dimensions;
    return new Declaration(
        Kind.VARIABLES, declarator.name, shape, "", typePiece, label, words(typePiece));
  }

  private static Set<String> words(Piece typePiece) {
    return Declaration.words(Tokens.of(typePiece.text()));
  }

  private Unit step(State next, Set<String> own, Piece typePiece, List<Declarator> declarators) {
    Unit unit = Sources.step(next, piece, tokens, label, "void");
    for (Declarator declarator : declarators) {
      String whole = typePiece.text() + declarator.dimensions;
      if (!own.contains(CellNames.ofVariable(declarator.name))) {
        unit.add(declarator.name + " = " + empty(whole) + "; ");
      }
      if (declarator.value != null) {
        unit.add(declarator.name + " = ");
        unit.add(declarator.value.text().startsWith("{") ? "new " + whole + " " : "");
        unit.copy(declarator.value).add("; ");
      }
    }
    return unit.add("} }");
  }

  private static String empty(String type) {
    return type.equals("boolean") ? "false" : Words.PRIMITIVES.contains(type) ? "0" : "null";
  }

  private Result asStatement(State state) {
    Unit unit = Sources.step(state, piece, tokens, label, "void").copy(piece).add("; } }");
    return Ecj.compile(new Environment(api, state.classes()), List.of(unit)).get(0);
  }

  /** What is declared; null if it is not written as it has to be. */
  private List<Declarator> declarators() {
    List<Declarator> declarators = new ArrayList<>();
    int place = afterType;
    while (true) {
      if (!extents.isName(place)) {
        return null;
      }
      String name = extents.text(place++);
      StringBuilder dimensions = new StringBuilder();
      while (extents.is(place, "[") && extents.is(place + 1, "]")) {
        dimensions.append("[]");
        place += 2;
      }
      Piece value = null;
      if (extents.is(place, "=")) {
        int end = extents.afterValue(place + 1);
        if (end == place + 1) {
          return null;
        }
        value = piece.part(tokens.get(place + 1).start(), tokens.get(end - 1).end());
        place = end;
      }
      declarators.add(new Declarator(name, dimensions.toString(), value));
      if (place >= tokens.size()) {
        return declarators;
      }
      if (!extents.is(place++, ",")) {
        return null;
      }
    }
  }
}
