package runtime.build.cells;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the Java of notebooks: a package for each, and {@code cells.Series} that knows them all.
 *
 * <p>Arguments: the class path of the cells; a file that says what exercises ask for, a line each
 * with the number first and the form last, parted by tabs; the folder to write into; then for each
 * notebook its name, =, and its file. Beside the sources it writes {@code blanks.txt}, a line for
 * each {@link Blank} with the notebook's name before it.
 */
public final class MakeCells {

  private MakeCells() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 4) {
      System.err.println(
          "Give the class path, the file of exercises, the folder to write into, and notebooks"
              + " such as 02=notebooks/02-the-activation-function.ipynb.");
      System.exit(2);
    }
    try {
      List<Path> classPath =
          Stream.of(arguments[0].split(File.pathSeparator)).map(Path::of).toList();
      Map<String, Path> notebooks = notebooks(List.of(arguments).subList(3, arguments.length));
      write(notebooks, classPath, forms(Path.of(arguments[1])), Path.of(arguments[2]));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static Map<String, Path> notebooks(List<String> arguments) {
    Map<String, Path> notebooks = new LinkedHashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException(
            argument + " names no notebook: write its name, =, and its file.");
      }
      notebooks.put(argument.substring(0, equals), Path.of(argument.substring(equals + 1)));
    }
    return notebooks;
  }

  /** What exercises ask for, by their numbers. */
  static Map<String, String> forms(Path exercises) throws IOException {
    Map<String, String> forms = new HashMap<>();
    for (String line : Files.readAllLines(exercises)) {
      forms.put(line.substring(0, line.indexOf('\t')), line.substring(line.lastIndexOf('\t') + 1));
    }
    return forms;
  }

  /**
   * Writes the sources.
   *
   * @return what a reader may change, by notebook
   */
  static Map<String, List<Blank>> write(
      Map<String, Path> notebooks, List<Path> classPath, Map<String, String> forms, Path folder)
      throws IOException {
    Map<String, List<Blank>> blanks = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Path> notebook : notebooks.entrySet()) {
      NotebookClasses made = made(notebook.getKey(), notebook.getValue(), classPath, forms);
      for (Map.Entry<String, String> source : made.sources().entrySet()) {
        write(folder.resolve(source.getKey()), source.getValue());
      }
      blanks.put(notebook.getKey(), made.blanks());
      made.blanks().forEach(blank -> lines.add(notebook.getKey() + "\t" + blank.line() + "\n"));
    }
    write(folder.resolve("cells/Series.java"), series(notebooks.keySet()));
    write(folder.resolve("blanks.txt"), String.join("", lines));
    return blanks;
  }

  private static NotebookClasses made(
      String name, Path file, List<Path> classPath, Map<String, String> forms) throws IOException {
    List<String> cells = CodeCells.of(file);
    try {
      return new NotebookClasses(
          box(name), cells, classPath, number -> forms.getOrDefault(number, ""));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /** The package of a notebook, such as {@code cells.es_02} for es/02. */
  static String box(String name) {
    String plain = name.replaceAll("\\W", "_");
    return "cells." + (Character.isDigit(plain.charAt(0)) ? "n" + plain : plain);
  }

  private static String series(Iterable<String> names) {
    StringBuilder source =
        new StringBuilder(
            """
            package cells;

            public final class Series implements runtime.page.Notebooks {
              @Override
              public runtime.page.Cells of(String name) {
            """);
    names.forEach(
        name ->
            source.append(
                "    if (name.equals(\"%s\")) {\n      return new %s.Notebook();\n    }\n"
                    .formatted(name, box(name))));
    return source
        .append("    throw new IllegalArgumentException(\"There is no notebook \" + name);\n")
        .append("  }\n}\n")
        .toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
