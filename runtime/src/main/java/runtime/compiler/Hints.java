package runtime.compiler;

import org.eclipse.jdt.core.compiler.IProblem;
import runtime.compiler.Wrong.Place;
import runtime.names.CellNames;

/** Says beside the compiler's words, in a sentence or two, what a beginner may have meant. */
final class Hints {

  private final NameHints names;
  private final Known known;

  Hints(Api api, State state) {
    known = new Known(api, state);
    names = new NameHints(known, state);
  }

  /** Whether a name is declared. */
  boolean isKnown(String name) {
    return known.has(name);
  }

  /** The compiler's sentence without our class names, or ours about what the page has not. */
  Said message(Wrong wrong) {
    Said absent = Absent.sentence(wrong, known);
    if (!absent.isEmpty()) {
      return absent;
    }
    return Said.asItIs(CellNames.withoutThem(wrong.problem().getMessage()).strip());
  }

  /** Where it is; of what the page has not, that is the name, whatever it is given. */
  Place place(Wrong wrong) {
    return Absent.sentence(wrong, known).isEmpty() ? wrong.place() : wrong.ofTheName().place();
  }

  /** The hint; empty if there is none. */
  Said hint(Wrong wrong) {
    if (!Absent.sentence(wrong, known).isEmpty()) {
      return Said.NOTHING;
    }
    if (wrong.isSyntax()) {
      Said hint = TypeHints.other(wrong);
      return hint.isEmpty() ? SyntaxHints.of(wrong) : hint;
    }
    return switch (wrong.id()) {
      case IProblem.UndefinedType,
          IProblem.UnresolvedVariable,
          IProblem.UndefinedName,
          IProblem.ImportNotFound ->
          names.unknown(wrong);
      case IProblem.UndefinedMethod -> names.unknownMethod(wrong);
      case IProblem.UndefinedField -> names.unknownField(wrong);
      case IProblem.ParameterMismatch, IProblem.ParameterizedMethodArgumentTypeMismatch ->
          names.calls(wrong);
      case IProblem.UndefinedConstructor -> names.calls(wrong.argument(0), wrong.argument(0), true);
      case IProblem.TypeMismatch, IProblem.ReturnTypeMismatch -> TypeHints.mismatch(wrong);
      default -> TypeHints.other(wrong);
    };
  }
}
