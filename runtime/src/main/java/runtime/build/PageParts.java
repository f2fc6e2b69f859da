package runtime.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import runtime.build.cells.MakeCells;
import runtime.build.script.PageScript;

/**
 * Makes all that a shared page takes along: the module with the cells of every notebook, what of
 * them a reader fills in, and the scripts. They lie in {@code runtime/target/page}, where {@code
 * lab/living.py} finds them.
 */
final class PageParts {

  /** One of the series, or its translation; the group is that by which Java knows it. */
  private static final Pattern NOTEBOOK =
      Pattern.compile("((?:[a-z]{2}[/\\\\])?[0-9A-Z]+)-.*\\.ipynb");

  private final Path root;
  private final Path jar;
  private final Path work;

  private PageParts(Path root) {
    this.root = root;
    this.jar = root.resolve("notebooks/lib/neuron.jar");
    this.work = root.resolve("runtime/target/page-work");
  }

  /** The folder of the lesson, with its jar in place. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      System.err.println("Give the folder of the lesson.");
      System.exit(2);
    }
    try {
      new PageParts(Path.of(arguments[0]).toAbsolutePath().normalize()).make();
    } catch (BuildFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  private void make() throws IOException, InterruptedException, BuildFailure {
    if (!Files.exists(jar)) {
      throw new BuildFailure("There is no " + jar + ": run java Lab.java setup.");
    }
    empty(work);
    Path cells = work.resolve("cells");
    MakeCells.main(cellArguments(cells));
    Path page = Files.createDirectories(root.resolve("runtime/target/page"));
    Path module = work.resolve("lesson.wasm");
    new LessonModule(jar, root.resolve("runtime/src/lesson"), cells)
        .writeTo(module, work.resolve("classes"));
    PageScript.main(
        new String[] {
          root.resolve("runtime/src/main/js").toString(),
          root.resolve("src/main/resources/neuron").toString(),
          page.toString()
        });
    Files.writeString(page.resolve("blanks.txt"), Files.readString(cells.resolve("blanks.txt")));
    Files.write(page.resolve("lesson.wasm"), Files.readAllBytes(module));
  }

  private String[] cellArguments(Path cells) throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of(jar.toString(), exercises().toString(), cells.toString()));
    Path notebooks = root.resolve("notebooks");
    try (Stream<Path> all = Files.walk(notebooks, 2)) {
      for (Path file : all.sorted().toList()) {
        Matcher notebook = NOTEBOOK.matcher(notebooks.relativize(file).toString());
        if (notebook.matches()) {
          arguments.add(notebook.group(1).replace('\\', '/') + "=" + file);
        }
      }
    }
    return arguments.toArray(String[]::new);
  }

  /** What the lesson's own catalogue says of its exercises. */
  private Path exercises() throws IOException, InterruptedException {
    Path file = work.resolve("exercises.tsv");
    Process catalogue =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar.toString(),
                "neuron.practice.sheets.Catalogue")
            .redirectOutput(file.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (catalogue.waitFor() != 0) {
      throw new IllegalStateException(jar + " cannot say what its exercises are.");
    }
    return file;
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
