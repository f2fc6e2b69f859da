package runtime.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The module of the lesson's pages: its library, with the classes that are others in a page, and
 * the cells of all notebooks.
 *
 * @param jar of the lesson, as notebooks load it
 * @param pageVersions the folder {@code src/lesson} of the runtime: sources and resources
 * @param cells the folder with the cells' sources, among them the class {@code cells.Series}
 */
public record LessonModule(Path jar, Path pageVersions, Path cells) {

  static final String MAIN = "neuron.practice.LessonPage";

  /**
   * Writes the module.
   *
   * @param classes an empty folder, for the class files
   * @throws BuildFailure if something cannot be compiled
   */
  public void writeTo(Path module, Path classes) throws IOException, BuildFailure {
    compileTo(classes);
    new ModuleBuild(MAIN, List.of(classes, jar)).writeTo(module);
  }

  /** Compiles the classes that are others in a page, and the cells if there are any. */
  public void compileTo(Path classes) throws IOException, BuildFailure {
    Files.createDirectories(classes);
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-nowarn", "-d"));
    arguments.add(classes.toString());
    arguments.add("-cp");
    arguments.add(jar + File.pathSeparator + System.getProperty("java.class.path"));
    arguments.addAll(sources(pageVersions.resolve("java")));
    arguments.addAll(sources(cells));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new BuildFailure("The classes of the page do not compile: see what is printed above.");
    }
    copy(pageVersions.resolve("resources"), classes);
  }

  private static List<String> sources(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
