package runtime.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import runtime.compiler.Snippet.Kind;
import runtime.names.CellNames;

/** What the cells that were run have declared; it never changes. */
public final class State {

  private final List<Import> imports;
  private final Map<String, List<Declaration>> homes;
  private final Map<String, byte[]> classes;
  private final Set<String> waiting;
  private final int steps;

  /**
   * An import.
   *
   * @param text as Java writes it, without a semicolon
   * @param name what it gives a name to; {@code *} if it gives many
   */
  record Import(String text, String name) {

    boolean isStatic() {
      return text.startsWith("import static ");
    }
  }

  private State(
      List<Import> imports,
      Map<String, List<Declaration>> homes,
      Map<String, byte[]> classes,
      Set<String> waiting,
      int steps) {
    this.imports = imports;
    this.homes = homes;
    this.classes = classes;
    this.waiting = waiting;
    this.steps = steps;
  }

  /** Nothing but these imports. */
  static State of(List<Import> imports) {
    return new State(imports, Map.of(), Map.of(), Set.of(), 0);
  }

  /** The class that a declaration lies in, without its package. */
  static String home(Declaration declaration) {
    return home(declaration.kind(), declaration.name());
  }

  /** The class that what is declared with a name lies in, without its package. */
  static String home(Kind kind, String name) {
    return switch (kind) {
      case VARIABLES -> CellNames.ofVariable(name);
      case METHOD -> CellNames.ofMethods(name);
      default -> name;
    };
  }

  /** With an import, which takes the place of one that gives the same name. */
  State with(Import added) {
    List<Import> changed = new ArrayList<>(imports);
    changed.removeIf(
        before ->
            before.text.equals(added.text)
                || before.isStatic() == added.isStatic()
                    && !added.name.equals("*")
                    && !added.isStatic()
                    && before.name.equals(added.name));
    changed.add(added);
    return new State(changed, homes, classes, waiting, steps);
  }

  /** With a declaration, which takes the place of the one that it replaces. */
  State with(Declaration added) {
    List<Import> kept = new ArrayList<>(imports);
    if (added.kind() == Kind.TYPE) {
      kept.removeIf(before -> !before.isStatic() && before.name.equals(added.name()));
    }
    List<Declaration> members = new ArrayList<>(members(home(added)));
    members.removeIf(added::replaces);
    members.add(added);
    members.sort((one, other) -> one.piece().line() - other.piece().line());
    Map<String, List<Declaration>> changed = new LinkedHashMap<>(homes);
    changed.put(home(added), List.copyOf(members));
    return new State(kept, changed, classes, waiting, steps);
  }

  /** With class files, and with the classes that wait for something to be declared. */
  State with(List<ClassBytes> added, Set<String> nowWaiting) {
    Map<String, byte[]> changed = new LinkedHashMap<>(classes);
    added.forEach(file -> changed.put(file.name(), file.bytes()));
    return new State(imports, homes, changed, Set.copyOf(nowWaiting), steps);
  }

  /** With one more step. */
  State stepped() {
    return new State(imports, homes, classes, waiting, steps + 1);
  }

  String stepName() {
    return CellNames.ofStep(steps + 1);
  }

  Map<String, byte[]> classes() {
    return classes;
  }

  List<Import> imports() {
    return imports;
  }

  /** The packages of which all types are imported, and Java's own. */
  List<String> importedPackages() {
    List<String> packages = new ArrayList<>(List.of("java.lang"));
    for (Import each : imports) {
      if (each.name.equals("*") && !each.isStatic()) {
        packages.add(each.text.substring("import ".length(), each.text.length() - 2));
      }
    }
    return packages;
  }

  /** Whether a type is imported, by itself or with all of its package; both as internal names. */
  boolean imports(String home, String type) {
    for (Import each : imports) {
      String imported = each.text.substring(each.text.lastIndexOf(' ') + 1).replace('.', '/');
      if (imported.equals(type) || imported.equals(home + "/*")) {
        return true;
      }
    }
    return false;
  }

  /** The classes that do not compile yet. */
  Set<String> waiting() {
    return waiting;
  }

  /** Those of them that name what these declare; all if there are none. */
  Set<String> waitingFor(Set<String> declared) {
    Set<String> names = new TreeSet<>();
    declared.forEach(home -> names.add(members(home).get(0).name()));
    Set<String> mended = new TreeSet<>();
    for (String home : waiting) {
      boolean isNamed =
          members(home).stream().flatMap(one -> one.words().stream()).anyMatch(names::contains);
      if (names.isEmpty() || isNamed) {
        mended.add(home);
      }
    }
    return mended;
  }

  /** The declarations that lie in a class. */
  List<Declaration> members(String home) {
    return homes.getOrDefault(home, List.of());
  }

  /** What is declared with these names. */
  boolean has(Kind kind, String name) {
    return homes.containsKey(home(kind, name));
  }

  /** Whether a class may stand there before all that it names is declared: a variable's may not. */
  boolean mayWait(String home) {
    return members(home).get(0).kind() != Kind.VARIABLES;
  }

  /** The type of a variable. */
  String type(String variable) {
    return members(home(Kind.VARIABLES, variable)).get(0).shape().replace("|", "");
  }

  /** The names of all variables, methods and types. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    homes.values().forEach(members -> names.add(members.get(0).name()));
    return names;
  }

  /** The names of what was declared after another state. */
  Set<String> declaredSince(State before) {
    Set<String> names = new TreeSet<>();
    for (Map.Entry<String, List<Declaration>> home : homes.entrySet()) {
      if (home.getValue() != before.homes.get(home.getKey())) {
        names.add(home.getValue().get(0).name());
      }
    }
    return names;
  }

  /** The names of all variables and types, or of all methods. */
  Set<String> names(boolean methods) {
    Set<String> names = new TreeSet<>();
    for (List<Declaration> members : homes.values()) {
      if ((members.get(0).kind() == Kind.METHOD) == methods) {
        names.add(members.get(0).name());
      }
    }
    return names;
  }

  /** The classes whose text has one of these names, and those that have the names of such types. */
  Set<String> users(Set<String> names) {
    Set<String> users = new LinkedHashSet<>();
    Set<String> known = new TreeSet<>(names);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Map.Entry<String, List<Declaration>> home : homes.entrySet()) {
        boolean uses =
            home.getValue().stream().flatMap(one -> one.words().stream()).anyMatch(known::contains);
        if (uses && users.add(home.getKey())) {
          grows = true;
          home.getValue().stream()
              .filter(one -> one.kind() == Kind.TYPE)
              .forEach(one -> known.add(one.name()));
        }
      }
    }
    return users;
  }
}
