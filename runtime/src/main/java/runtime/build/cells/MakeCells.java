package runtime.build.cells;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import runtime.page.Json;

/**
 * Writes the Java of notebooks: a package for each, and {@code cells.Series} that knows them all.
 *
 * <p>Beside the sources it writes {@code blanks.txt}, a line for each {@link Blank} with the
 * notebook's name before it, and {@code fielded.json}, which has the texts of cells with fields, by
 * the notebook and the number of the cell.
 */
public final class MakeCells {

  private MakeCells() {}

  /** What exercises ask for, by their numbers, from lines as the lesson's catalogue prints them. */
  public static Map<String, String> forms(List<String> exercises) {
    Map<String, String> forms = new HashMap<>();
    for (String line : exercises) {
      forms.put(line.substring(0, line.indexOf('\t')), line.substring(line.lastIndexOf('\t') + 1));
    }
    return forms;
  }

  /**
   * Writes the sources.
   *
   * @return what a reader may change, by notebook
   */
  public static Map<String, List<Blank>> write(
      Map<String, Path> notebooks, List<Path> classPath, Map<String, String> forms, Path folder)
      throws IOException {
    Map<String, List<Blank>> blanks = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    Map<String, Object> fielded = new LinkedHashMap<>();
    for (Map.Entry<String, Path> notebook : notebooks.entrySet()) {
      NotebookClasses made = made(notebook.getKey(), notebook.getValue(), classPath, forms);
      for (Map.Entry<String, String> source : made.sources().entrySet()) {
        write(folder.resolve(source.getKey()), source.getValue());
      }
      blanks.put(notebook.getKey(), made.blanks());
      fielded.put(notebook.getKey(), made.fielded());
      made.blanks().forEach(blank -> lines.add(notebook.getKey() + "\t" + blank.line() + "\n"));
    }
    write(folder.resolve("cells/Series.java"), series(notebooks.keySet()));
    write(folder.resolve("blanks.txt"), String.join("", lines));
    write(folder.resolve("fielded.json"), Json.text(fielded));
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
