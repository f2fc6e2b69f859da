package suite;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * The text of a file of Java as a cell can have it: what ties it to its package and to JUnit is
 * blank. Places in it stay those of the file.
 */
final class Unit {

  private static final Pattern STATIC_IMPORT =
      Pattern.compile("(?m)^import static org\\.junit\\.[\\w.]+\\.([A-Z]\\w+)\\.(\\w+);");

  private static final Pattern INNER_IMPORT =
      Pattern.compile("(?m)^import org\\.apache\\.[a-z0-9.]+\\.([A-Z]\\w+)\\.([A-Z]\\w+);");

  private final StringBuilder text;
  private final List<String> imports = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Program> programs = new ArrayList<>();

  /**
   * A declaration that can be left out.
   *
   * @param from its first character
   * @param to behind its last
   */
  record Part(int from, int to) {

    boolean has(int place) {
      return from <= place && place < to;
    }
  }

  /** Parses a file; its test methods are programs, or each static method that takes nothing. */
  Unit(String name, String source) {
    String qualified = qualified(source);
    text = new StringBuilder(qualified);
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    List.of(new JavaText("Unit", qualified)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      new Reader(name, unit, Trees.instance(task).getSourcePositions()).read();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Names the class of an assertion, or of an inner class, that is imported by itself. */
  private static String qualified(String source) {
    String text = source;
    Matcher method = STATIC_IMPORT.matcher(source);
    while (method.find()) {
      String name = method.group(2);
      text = text.replaceAll("(?<![.\\w])" + name + "\\(", method.group(1) + "." + name + "(");
    }
    Matcher inner = INNER_IMPORT.matcher(source);
    while (inner.find()) {
      String name = inner.group(2);
      text =
          text.replaceAll(
              "(?<![.\\w])" + name + "\\b(?!\\s*;\\s*\nimport)", inner.group(1) + "." + name);
    }
    return text;
  }

  String text() {
    return text.toString();
  }

  List<String> imports() {
    return imports;
  }

  List<Part> parts() {
    return parts;
  }

  List<Program> programs() {
    return programs;
  }

  private void blank(int from, int to) {
    for (int place = from; place < to; place++) {
      if (text.charAt(place) != '\n') {
        text.setCharAt(place, ' ');
      }
    }
  }

  /** Goes through what the parser made of the file. */
  private final class Reader {

    private final String name;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Reader(String name, CompilationUnitTree unit, SourcePositions positions) {
      this.name = name;
      this.unit = unit;
      this.positions = positions;
    }

    void read() {
      if (unit.getPackage() != null) {
        blank(from(unit.getPackage()), to(unit.getPackage()));
      }
      for (ImportTree each : unit.getImports()) {
        String imported = each.toString().strip();
        if (imported.matches("import (static )?java\\..*")) {
          imports.add(imported);
        }
        blank(from(each), to(each));
      }
      for (Tree each : unit.getTypeDecls()) {
        if (each instanceof ClassTree type) {
          type(type, name + "." + type.getSimpleName(), true);
        }
      }
    }

    private void type(ClassTree type, String path, boolean isOuter) {
      parts.add(new Part(from(type), to(type)));
      if (isOuter) {
        blankPublic(type);
      }
      for (Tree each : type.getMembers()) {
        if (each instanceof ClassTree inner) {
          type(inner, path + "." + inner.getSimpleName(), false);
        } else if (from(each) >= 0 && to(each) > from(each)) {
          member(type, each, path, isOuter);
        }
      }
    }

    private void member(ClassTree type, Tree member, String path, boolean isOuter) {
      parts.add(new Part(from(member), to(member)));
      if (member instanceof MethodTree method) {
        Tests.call(type, method)
            .filter(call -> isOuter)
            .ifPresent(
                call ->
                    programs.add(new Program(path + "." + method.getName(), call, from(method))));
        method.getModifiers().getAnnotations().stream()
            .filter(each -> Tests.isOfJUnit(each))
            .forEach(each -> blank(from(each), to(each)));
      }
    }

    private void blankPublic(ClassTree type) {
      Matcher word = Pattern.compile("\\bpublic\\b").matcher(text);
      int end = text.indexOf("{", from(type));
      if (word.region(from(type), end).find()) {
        blank(word.start(), word.end());
      }
    }

    private int from(Tree tree) {
      return (int) positions.getStartPosition(unit, tree);
    }

    private int to(Tree tree) {
      return (int) positions.getEndPosition(unit, tree);
    }
  }
}
