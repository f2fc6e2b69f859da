package runtime.build.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import runtime.build.cells.Piece.Declared;
import runtime.build.cells.Piece.Kind;

/**
 * The cells of a notebook as parts, and where each name has its home.
 *
 * <p>A variable that is declared again with its type keeps its place, as in JShell, where all cells
 * see the new value. With another type it gets another place, which the cells below use. A method
 * that is declared again stands alone in its part, so that {@link Redefined} can say which one
 * holds.
 */
final class Parts {

  private final List<Part> parts = new ArrayList<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private final Map<Declared, Integer> times = new LinkedHashMap<>();

  /** A declaration, in which part it stands, and which part has its place. */
  record Declaration(Declared declared, int part, Part home) {}

  Parts(List<List<Piece>> cells) {
    cells.stream()
        .flatMap(List::stream)
        .flatMap(piece -> piece.declared().stream())
        .forEach(declared -> times.merge(declared, 1, Integer::sum));
    for (int cell = 0; cell < cells.size(); cell++) {
      part(cell, cells.get(cell));
    }
  }

  private void part(int cell, List<Piece> pieces) {
    Part current = new Part(cell, 0);
    parts.add(current);
    int place = 0;
    boolean alone = false;
    for (Piece piece : pieces) {
      boolean redefined = isRedefined(piece);
      boolean anew = alone || redefined || changesMeaning(piece, current);
      if (anew && !current.pieces().isEmpty()) {
        current = new Part(cell, ++place);
        parts.add(current);
      }
      alone = redefined;
      current.pieces().add(piece);
      for (Declared declared : piece.declared()) {
        declarations.add(new Declaration(declared, parts.size() - 1, home(declared, current)));
      }
    }
  }

  private boolean isRedefined(Piece piece) {
    return piece.kind() == Kind.METHOD && times.get(piece.declared().get(0)) > 1;
  }

  /** Whether a name that a piece declares meant something else up to here. */
  private boolean changesMeaning(Piece piece, Part current) {
    return piece.declared().stream()
        .anyMatch(one -> isOfAnotherKind(one, current) || takesAnothersPlace(one));
  }

  private static boolean isOfAnotherKind(Declared one, Part current) {
    return current.declared().stream()
        .anyMatch(other -> other.name().equals(one.name()) && other.kind() != one.kind());
  }

  private boolean takesAnothersPlace(Declared one) {
    return declarations.stream()
        .map(Declaration::declared)
        .filter(one::replaces)
        .reduce((first, last) -> last)
        .filter(last -> one.kind() == Kind.TYPE || !last.equals(one))
        .isPresent();
  }

  /** The part with the place of a variable, which is the first that declared it with this type. */
  private Part home(Declared declared, Part current) {
    return declarations.stream()
        .filter(before -> declared.kind() == Kind.VARIABLES && before.declared().equals(declared))
        .map(Declaration::home)
        .findFirst()
        .orElse(current);
  }

  List<Part> all() {
    return parts;
  }

  /** Each method that is declared more than once, with the parts that do, in their order. */
  Map<Declared, List<Part>> redefined() {
    Map<Declared, List<Part>> redefined = new LinkedHashMap<>();
    for (Declaration declaration : declarations) {
      Declared declared = declaration.declared();
      if (declared.kind() == Kind.METHOD && times.get(declared) > 1) {
        redefined
            .computeIfAbsent(declared, none -> new ArrayList<>())
            .add(parts.get(declaration.part()));
      }
    }
    return redefined;
  }

  /**
   * What a name means to a part: the last declaration up to it, or the first one below, as JShell
   * lets a method use what is declared later.
   */
  List<Declaration> meantIn(Part part) {
    int here = parts.indexOf(part);
    List<Declaration> meant = new ArrayList<>();
    for (Declaration declaration : declarations) {
      boolean above = declaration.part() <= here;
      if (above) {
        meant.removeIf(before -> declaration.declared().replaces(before.declared()));
      }
      if (above
          || meant.stream()
              .noneMatch(before -> declaration.declared().replaces(before.declared()))) {
        meant.add(declaration);
      }
    }
    return meant;
  }
}
