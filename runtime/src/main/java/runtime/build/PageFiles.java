package runtime.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import runtime.build.cells.CodeCells;
import runtime.build.cells.MakeCells;
import runtime.build.cells.Passing;
import runtime.build.moves.StoredMoves;
import runtime.build.script.PageScript;
import runtime.page.Json;

/**
 * All that the pages of the lesson's notebooks take along: {@code lesson.wasm}, {@code java.wasm}
 * and {@code java.api} for cells that a reader edits, the page's scripts and style, {@code
 * blanks.txt}, which says where a reader fills something in, {@code fielded.json}, what such cells
 * are to a compiler in the page, {@code passing.json}, the cells that leave nothing behind, and
 * {@code moves.json}, what figures show where no Java runs.
 *
 * @param lesson the folder of the lesson, with its notebooks and their jar
 */
public record PageFiles(Path lesson) {

  /** Writes them, from the folder of the lesson, into another. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Give two folders: that of the lesson, and the one to write into.");
      System.exit(2);
    }
    try {
      new PageFiles(Path.of(arguments[0])).writeTo(Path.of(arguments[1]));
    } catch (BuildFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  /**
   * Writes them. The module comes last, so where it is all else is.
   *
   * @throws BuildFailure if something cannot be compiled
   */
  public void writeTo(Path folder) throws IOException, BuildFailure {
    if (!Files.exists(jar())) {
      throw new BuildFailure("There is no " + jar() + ": run java Lab.java setup.");
    }
    Path work = folder.resolveSibling("page-work");
    delete(work);
    Path cells = work.resolve("cells");
    MakeCells.write(notebooks(), List.of(jar()), exercises(), cells);
    Path runtime = lesson.resolve("runtime");
    Path module = work.resolve("lesson.wasm");
    new LessonModule(jar(), runtime.resolve("src/lesson"), cells)
        .writeTo(module, work.resolve("classes"));
    Path passing = work.resolve("passing.json");
    Files.writeString(passing, Json.text(passing(work.resolve("classes"))));
    Path edited = work.resolve("java.wasm");
    Path api = work.resolve("java.api");
    EditedModule compiler =
        new EditedModule(
            jar(),
            runtime.resolve("src/lesson"),
            runtime.resolve("src/main/resources/java-api.txt"));
    compiler.writeTo(edited, api, work.resolve("edited"));
    Path moves = work.resolve("moves.json");
    new StoredMoves(List.of(work.resolve("classes"), jar())).write(notebooks(), moves);
    Files.createDirectories(folder);
    PageScript.write(
        runtime.resolve("src/main/js"), lesson.resolve("src/main/resources/neuron"), folder);
    move(cells.resolve("blanks.txt"), folder);
    move(cells.resolve("fielded.json"), folder);
    move(passing, folder);
    move(moves, folder);
    move(api, folder);
    move(edited, folder);
    move(module, folder);
    delete(work);
  }

  /** The cells that leave nothing behind, by notebook. */
  private Map<String, Object> passing(Path classes) throws IOException {
    List<String> rules = Files.readAllLines(lesson.resolve("runtime/src/lesson/passing.txt"));
    Map<String, Object> found = new TreeMap<>();
    try (Passing cells = new Passing(classes, jar(), rules)) {
      for (Map.Entry<String, Path> notebook : notebooks().entrySet()) {
        String name = notebook.getKey();
        found.put(name, cells.in(name, CodeCells.of(notebook.getValue())));
      }
    }
    return found;
  }

  public Path jar() {
    return lesson.resolve("notebooks/lib/neuron.jar");
  }

  /** The notebooks by the names that their pages give them, such as 02 and es/02. */
  public Map<String, Path> notebooks() throws IOException {
    Path folder = lesson.resolve("notebooks");
    Map<String, Path> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder, 2)) {
      all.filter(file -> file.getFileName().toString().matches("\\w+-.*\\.ipynb"))
          .forEach(
              file -> {
                String number = file.getFileName().toString().replaceFirst("-.*", "");
                Path inside = folder.relativize(file.resolveSibling(number));
                found.put(inside.toString().replace('\\', '/'), file);
              });
    }
    return found;
  }

  /** What the lesson's exercises ask for, by their numbers, as its own catalogue tells. */
  public Map<String, String> exercises() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process catalogue =
        new ProcessBuilder(java, "-cp", jar().toString(), "neuron.practice.sheets.Catalogue")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] said = catalogue.getInputStream().readAllBytes();
    return MakeCells.forms(new String(said, StandardCharsets.UTF_8).lines().toList());
  }

  private static void move(Path file, Path folder) throws IOException {
    Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
