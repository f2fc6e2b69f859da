package runtime.compiler;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import runtime.compiler.Snippet.Kind;

/** A method or a type: a class of its own, or a place in the class of all methods of its name. */
record Definition(Api api, Declaration declaration) {

  Outcome compile(State state) {
    State next = state.with(declaration);
    String cell = declaration.piece().cell();
    if (isTheSame(state)) {
      return Outcome.of(api, next, Set.of(), Set.of(), cell, null);
    }
    Set<String> changed = new TreeSet<>();
    if (state.has(declaration.kind(), declaration.name()) && changesMeaning(state)) {
      changed.add(declaration.name());
    }
    Set<String> own = Set.of(State.home(declaration));
    return Outcome.of(api, next, own, next.users(changed), cell, null);
  }

  /** Types of one cell that are new, at once: each can name those below it. */
  static Outcome together(Api api, List<Declaration> types, State state) {
    State next = state;
    Set<String> own = new TreeSet<>();
    for (Declaration each : types) {
      next = next.with(each);
      own.add(State.home(each));
    }
    return Outcome.of(api, next, own, Set.of(), types.get(0).piece().cell(), null);
  }

  /** Whether a type is declared as it is already, and has no state of its own to begin anew. */
  private boolean isTheSame(State state) {
    String text = declaration.piece().text();
    return declaration.kind() == Kind.TYPE
        && !state.waiting().contains(State.home(declaration))
        && Tokens.of(text).stream().noneMatch(token -> token.is("static"))
        && state.members(State.home(declaration)).stream()
            .anyMatch(before -> before.piece().text().equals(text));
  }

  private boolean changesMeaning(State state) {
    return declaration.kind() == Kind.TYPE
        || state.members(State.home(declaration)).stream().noneMatch(declaration::looksLike);
  }
}
