package runtime.build.cells;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import runtime.build.cells.Blank.Kind;
import runtime.build.cells.Syntax.Edit;

/**
 * Finds what a reader may change in a cell that asks for something, and puts fields in the place.
 *
 * <p>That is the answer in the call itself, or the numbers of the variables that the call hands in,
 * or a single number that a trial in the cell works with. A variable whose value the cell changes
 * is none: what computes it must be edited.
 */
final class Blanks {

  private final int cell;
  private final Function<String, String> forms;
  private final List<Piece> pieces;
  private final List<Syntax> syntax = new ArrayList<>();
  private final Map<String, Initial> variables = new LinkedHashMap<>();
  private final Set<String> changed = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Open> open = new ArrayList<>();

  /** A field before it has its number, in a piece of the cell. */
  private record Open(int piece, Edit edit, Blank blank) {}

  /**
   * Prepares it.
   *
   * @param forms tells of an exercise whether it asks for a number, a word, a list or a matrix, or
   *     for a constant of those that follow; anything else means that Java must be edited
   */
  Blanks(int cell, List<Piece> pieces, Function<String, String> forms) {
    this.cell = cell;
    this.pieces = pieces;
    this.forms = forms;
    pieces.forEach(this::read);
    find();
  }

  private void read(Piece piece) {
    int place = syntax.size();
    boolean declares = piece.kind() == Piece.Kind.VARIABLES;
    Syntax parsed =
        declares || piece.kind() == Piece.Kind.METHOD || piece.kind() == Piece.Kind.TYPE
            ? Syntax.ofMembers(piece.source())
            : Syntax.ofStatement(piece.source());
    syntax.add(parsed);
    if (declares) {
      for (Piece.Declared declared : piece.declared()) {
        parsed.members().stream()
            .filter(member -> member instanceof VariableTree)
            .map(VariableTree.class::cast)
            .filter(member -> member.getName().contentEquals(declared.name()))
            .forEach(
                member ->
                    variables.put(
                        declared.name(), new Initial(place, declared.type(), member, parsed)));
      }
    }
    if (piece.kind() == Piece.Kind.STATEMENT) {
      changed.addAll(Names.changedIn(parsed.statement()));
    }
  }

  private void find() {
    Optional<String> last = Optional.empty();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).kind() != Piece.Kind.STATEMENT) {
        continue;
      }
      Optional<Asked> asked = Asked.in(syntax.get(i).statement());
      if (asked.isPresent()) {
        last = asked.map(Asked::exercise);
        int place = i;
        asked.ifPresent(call -> open(place, call));
      }
    }
    last.ifPresent(this::openTrials);
  }

  private void open(int piece, Asked asked) {
    List<String> handedIn =
        Names.usedIn(asked.answer()).stream().filter(variables::containsKey).toList();
    int before = open.size();
    if (handedIn.isEmpty()) {
      openCall(piece, asked);
    } else {
      handedIn.stream()
          .filter(name -> !changed.contains(name) && taken.add(name))
          .forEach(name -> openVariable(asked.exercise(), name));
    }
    if (open.size() == before) {
      open.add(new Open(piece, null, new Blank(cell, -1, asked.exercise(), "", Kind.JAVA, "")));
    }
  }

  private void openCall(int piece, Asked asked) {
    boolean isFunction =
        asked.answer() instanceof LambdaExpressionTree
            || asked.answer() instanceof MemberReferenceTree;
    String form = forms.apply(asked.exercise());
    Optional<Kind> kind = FieldCode.kindOf(form);
    if (isFunction || kind.isEmpty()) {
      return;
    }
    Syntax text = syntax.get(piece);
    String shipped = text.text(asked.answer());
    String code =
        kind.get() == Kind.NUMBER
            ? FieldCode.numberFor(asked, text)
            : text.text(asked.call(), List.of(answer(text, asked, form))) + ";";
    int end = Math.min(text.end(text.statement()), text.source().length());
    Edit edit = new Edit(text.start(asked.call()), end, FieldCode.apart(code));
    open.add(
        new Open(
            piece, edit, new Blank(cell, 0, asked.exercise(), "", kind.get(), given(shipped))));
  }

  private static Edit answer(Syntax text, Asked asked, String form) {
    Tree answer = asked.answer();
    String code = FieldCode.value(form, text.text(answer));
    return new Edit(text.start(answer), text.end(answer), code);
  }

  private void openVariable(String exercise, String name) {
    Initial variable = variables.get(name);
    Optional<Kind> kind = FieldCode.kindOfType(variable.element());
    kind.ifPresent(
        known -> {
          for (Initial.Place place : variable.places()) {
            String code =
                FieldCode.typed(variable.element(), place.shipped(), namesBefore(variable));
            Edit edit = new Edit(place.start(), place.end(), code);
            open.add(
                new Open(
                    variable.piece(),
                    edit,
                    new Blank(
                        cell, 0, exercise, name + place.index(), known, given(place.shipped()))));
          }
        });
  }

  private void openTrials(String exercise) {
    variables.forEach(
        (name, variable) -> {
          if (variable.isOneNumber() && !changed.contains(name) && taken.add(name)) {
            openVariable(exercise, name);
          }
        });
  }

  /** The numbers that the cell has declared before a variable, for a reader's formula. */
  private List<String> namesBefore(Initial variable) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, Initial> other : variables.entrySet()) {
      if (other.getValue() == variable) {
        return names;
      }
      if (other.getValue().isPrimitiveNumber()) {
        names.add(other.getKey());
      }
    }
    return names;
  }

  private static String given(String shipped) {
    return shipped.equals("null") ? "" : shipped;
  }

  /** What was found, in the order of the cell, with the fields numbered. */
  List<Blank> all() {
    List<Blank> blanks = new ArrayList<>();
    int field = 0;
    for (Open found : inOrder()) {
      Blank blank = found.blank();
      boolean isField = found.edit() != null;
      blanks.add(
          new Blank(
              cell,
              isField ? field++ : -1,
              blank.exercise(),
              blank.label(),
              blank.kind(),
              blank.shipped()));
    }
    return blanks;
  }

  boolean hasFields() {
    return open.stream().anyMatch(found -> found.edit() != null);
  }

  /** The pieces of the cell, with fields in them. */
  List<Piece> edited() {
    List<List<Edit>> edits = new ArrayList<>();
    pieces.forEach(piece -> edits.add(new ArrayList<>()));
    int field = 0;
    for (Open found : inOrder()) {
      Edit edit = found.edit();
      if (edit != null) {
        String code = FieldCode.numbered(edit.text(), field++);
        edits.get(found.piece()).add(new Edit(edit.start(), edit.end(), code));
      }
    }
    List<Piece> edited = new ArrayList<>();
    boolean opensVariables = false;
    for (int i = 0; i < pieces.size(); i++) {
      boolean hasFields = !edits.get(i).isEmpty();
      if (opensVariables && !hasFields) {
        edited.add(FieldCode.UNLESS_READ);
      }
      opensVariables = hasFields && pieces.get(i).kind() == Piece.Kind.VARIABLES;
      edited.add(pieces.get(i).with(syntax.get(i).edited(edits.get(i))));
    }
    return edited;
  }

  private List<Open> inOrder() {
    return open.stream()
        .sorted(
            Comparator.comparing(Open::piece)
                .thenComparing(found -> found.edit() == null ? 0 : found.edit().start()))
        .toList();
  }
}
