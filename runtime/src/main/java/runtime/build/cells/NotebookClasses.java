package runtime.build.cells;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import runtime.build.cells.Parts.Declaration;
import runtime.build.cells.Piece.Kind;

/** The classes of one notebook: one for each cell, and one that runs them by their number. */
public final class NotebookClasses {

  private final String box;
  private final List<Blank> blanks = new ArrayList<>();
  private final Map<Integer, String> fielded = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Parts parts;
  private final Needs needs = new Needs();
  private final Map<Piece.Declared, Redefined> redefined = new LinkedHashMap<>();

  /**
   * Makes them.
   *
   * @param box the package that they stand in
   * @param cells what stands in the code cells
   * @param classPath what the cells call
   * @param forms as for {@link Blanks}
   * @throws IllegalArgumentException if a cell does not compile
   */
  public NotebookClasses(
      String box, List<String> cells, List<Path> classPath, Function<String, String> forms) {
    this.box = box;
    List<List<Piece>> pieces = new ArrayList<>();
    try (Shell shell = new Shell(classPath)) {
      for (String cell : cells) {
        Blanks open = new Blanks(pieces.size(), taken(shell, cell, pieces.size()), forms);
        blanks.addAll(open.all());
        if (open.hasFields()) {
          fielded.put(pieces.size(), FieldCode.ofPage(open.edited()));
        }
        pieces.add(open.edited());
      }
    }
    parts = new Parts(pieces);
    parts
        .redefined()
        .forEach(
            (method, versions) ->
                redefined.put(
                    method, new Redefined("Method_" + (redefined.size() + 1), method, versions)));
    write();
  }

  private static List<Piece> taken(Shell shell, String cell, int number) {
    try {
      return shell.pieces(cell);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Code cell %s: %s".formatted(number + 1, e.getMessage()));
    }
  }

  /** Sources by the names of their files below the folder of sources. */
  public Map<String, String> sources() {
    return sources;
  }

  /** What a reader may change, cell by cell. */
  public List<Blank> blanks() {
    return blanks;
  }

  /** The cells with fields as a compiler in the page takes them, by their numbers. */
  public Map<Integer, String> fielded() {
    return fielded;
  }

  private void write() {
    Map<Integer, List<String>> runs = new LinkedHashMap<>();
    for (int i = 0; i < parts.all().size(); i++) {
      Part part = parts.all().get(i);
      boolean last = i == parts.all().size() - 1 || parts.all().get(i + 1).cell() != part.cell();
      List<Declaration> meant = parts.meantIn(part);
      Optional<Redefined> version =
          redefined.values().stream().filter(one -> one.versions().contains(part)).findFirst();
      CellClass made = new CellClass(part, meant, version, last);
      put(part.name(), imports(part, meant, made.source()) + made.source());
      Set<String> used = Names.usedIn(Syntax.ofMembers(made.source()).members().get(0));
      meant.stream()
          .filter(declaration -> used.contains(declaration.declared().name()))
          .map(declaration -> parts.all().get(declaration.part()).cell())
          .forEach(declaring -> needs.add(part.cell(), declaring));
      if (made.hasSteps()) {
        runs.computeIfAbsent(part.cell(), none -> new ArrayList<>()).add(part.name());
      }
    }
    for (Redefined method : redefined.values()) {
      Part first = method.versions().get(0);
      put(method.name(), imports(first, parts.meantIn(first), method.source()) + method.source());
    }
    put("Notebook", notebook(runs));
  }

  private void put(String type, String source) {
    String file = box.replace('.', '/') + "/" + type + ".java";
    sources.put(file, "package %s;\n\n%s".formatted(box, source));
  }

  /** Those of the kernel and of the cells up to here, and the names of other cells in a source. */
  private String imports(Part part, List<Declaration> meant, String source) {
    Set<String> imports = new LinkedHashSet<>(Shell.IMPORTS);
    for (Part above : parts.all().subList(0, parts.all().indexOf(part) + 1)) {
      above.pieces().stream()
          .filter(piece -> piece.kind() == Kind.IMPORT)
          .map(piece -> piece.source().strip())
          .map(text -> text.endsWith(";") ? text : text + ";")
          .forEach(imports::add);
    }
    for (Declaration declaration : meant) {
      String name = declaration.declared().name();
      if (Pattern.compile("\\b%s\\b".formatted(Pattern.quote(name))).matcher(source).find()) {
        home(declaration, part).map(home -> imported(declaration, home)).ifPresent(imports::add);
      }
    }
    return String.join("\n", imports) + "\n\n";
  }

  /** The class that a part finds a name in, if it is not the part itself. */
  private Optional<String> home(Declaration declaration, Part part) {
    Redefined method = redefined.get(declaration.declared());
    if (declaration.home() == part && method == null) {
      return Optional.empty();
    }
    return method == null
        ? Optional.of(declaration.home().name())
        : Optional.of(method.name()).filter(name -> !method.versions().contains(part));
  }

  private String imported(Declaration declaration, String home) {
    String prefix = declaration.declared().kind() == Kind.TYPE ? "import " : "import static ";
    return prefix + box + "." + home + "." + declaration.declared().name() + ";";
  }

  private String notebook(Map<Integer, List<String>> runs) {
    StringBuilder source =
        new StringBuilder(
            """
            public final class Notebook implements runtime.page.Cells {
              @Override
              public void run(int cell, runtime.page.Host host) throws Throwable {
                switch (cell) {
            """);
    runs.forEach(
        (cell, names) -> {
          source.append("      case %s -> {".formatted(cell));
          names.forEach(name -> source.append(" %s.$run(host);".formatted(name)));
          source.append(" }\n");
        });
    return source.append("      default -> {}\n    }\n  }\n\n" + needs.method() + "}\n").toString();
  }
}
