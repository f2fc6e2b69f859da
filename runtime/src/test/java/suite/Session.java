package suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import suite.Unit.Part;

/** Classes as one cell, and the programs that use them, each a cell of its own. */
final class Session {

  private static final Path JUNIT = Path.of("src/test/resources/suite/JUnit.java");

  private static final Path OURS = Path.of("src/test/resources/suite/ours");

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final List<Program> programs = new ArrayList<>();
  private final Map<String, String> leftOut = new TreeMap<>();

  private Session(String name, List<Unit> units) {
    this.name = name;
    Set<String> imports = new LinkedHashSet<>();
    units.forEach(each -> imports.addAll(each.imports()));
    imports.forEach(each -> text.append(each).append('\n'));
    units.forEach(this::add);
  }

  /** A library, its tests, and what stands in for JUnit. */
  static Session of(Library library, Collection<Library> all) throws IOException {
    List<Unit> units = new ArrayList<>();
    units.add(new Unit("", Files.readString(JUNIT)));
    for (Library each : all) {
      if (library.needs().contains(each.name())) {
        each.classes().values().forEach(text -> units.add(new Unit("", text)));
      }
    }
    library.classes().values().forEach(text -> units.add(new Unit("", text)));
    library.testClasses().values().forEach(text -> units.add(new Unit(library.name(), text)));
    return new Session(library.name(), units);
  }

  /** Our own programs. */
  static Session ours() throws IOException {
    List<Unit> units = new ArrayList<>();
    units.add(new Unit("", Files.readString(JUNIT)));
    try (Stream<Path> files = Files.list(OURS)) {
      for (Path file : files.sorted().toList()) {
        units.add(new Unit("ours", Files.readString(file)));
      }
    }
    return new Session("ours", units);
  }

  private void add(Unit unit) {
    int offset = text.length();
    text.append(unit.text()).append('\n');
    unit.parts().forEach(each -> parts.add(new Part(offset + each.from(), offset + each.to())));
    unit.programs().stream()
        .filter(each -> !each.name().startsWith("."))
        .map(each -> new Program(each.name(), said(each.text()), offset + each.from()))
        .forEach(programs::add);
  }

  private static String said(String call) {
    return "Said.begin(); try { " + call + " } finally { Said.end(); }";
  }

  String name() {
    return name;
  }

  /** The cell that declares the classes. */
  String text() {
    return text.toString();
  }

  List<Program> programs() {
    return programs;
  }

  /** The programs that cannot be run, each with the first reason that a compiler gave. */
  Map<String, String> leftOut() {
    return leftOut;
  }

  /** The cells: the classes, and then the programs. */
  List<String> cells() {
    List<String> cells = new ArrayList<>();
    cells.add(text());
    programs.forEach(each -> cells.add(each.text()));
    return cells;
  }

  /** Leaves out the programs that say something else each time. */
  void leaveOut(Differences differences) {
    programs.removeIf(each -> differences.isLeftOut(each.name()));
  }

  /** Leaves out what does not compile: the innermost declarations that hold the problems. */
  void leaveOut(List<Problem> problems) {
    Set<Program> gone = new LinkedHashSet<>();
    for (Problem each : problems) {
      if (each.program() >= 0) {
        leaveOut(programs.get(each.program()), each.message(), gone);
      } else if (!Character.isWhitespace(text.charAt(each.place()))) {
        leaveOut(partAt(each), each.message(), gone);
      }
    }
    programs.removeAll(gone);
  }

  /** Where a class is declared: at its name. */
  int placeOf(String type) {
    Matcher declared =
        Pattern.compile("(?:class|interface|record|enum) +(" + type + ")\\b").matcher(text);
    if (!declared.find()) {
      throw new AssertionError("There is no class " + type + ".");
    }
    return declared.start(1);
  }

  private void leaveOut(Program program, String message, Set<Program> gone) {
    gone.add(program);
    leftOut.putIfAbsent(program.name(), message);
  }

  private void leaveOut(Part part, String message, Set<Program> gone) {
    programs.stream()
        .filter(each -> part.has(each.from()))
        .forEach(each -> leaveOut(each, message, gone));
    for (int place = part.from(); place < part.to(); place++) {
      if (text.charAt(place) != '\n') {
        text.setCharAt(place, ' ');
      }
    }
    parts.removeIf(each -> part.from() <= each.from() && each.to() <= part.to());
  }

  private Part partAt(Problem problem) {
    Optional<Part> innermost =
        parts.stream()
            .filter(each -> each.has(problem.place()))
            .min(Comparator.comparingInt(each -> each.to() - each.from()));
    int place = problem.place();
    return innermost.orElseGet(
        () -> new Part(text.lastIndexOf("\n", place) + 1, text.indexOf("\n", place)));
  }
}
