package runtime.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import runtime.build.bindings.Bindings;
import runtime.edited.EditedNotebooks;
import runtime.machine.Library;
import runtime.page.Notebooks;

/**
 * The module for cells that a reader edits: a compiler, the machine that runs what it makes, and
 * the lesson's library with all that cells can name.
 *
 * @param jar of the lesson, as notebooks load it
 * @param lesson the folder {@code src/lesson} of the runtime: sources, resources and the list of
 *     what cells can name of the lesson
 * @param java the list of what they can name of Java
 */
public record EditedModule(Path jar, Path lesson, Path java) {

  private static final String SERVICES = "META-INF/services/";

  /**
   * Writes the module, and what its compiler has to know of the classes that cells can name.
   *
   * @param work an empty folder
   * @throws BuildFailure if something cannot be compiled
   */
  public void writeTo(Path module, Path api, Path work) throws IOException, BuildFailure {
    Path classes = work.resolve("classes");
    new LessonModule(jar, lesson, work.resolve("no-cells")).compileTo(classes);
    Path own =
        Path.of(EditedModule.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    List<Path> lists = List.of(java, lesson.resolve("api.txt"));
    try (Bindings bindings = new Bindings(lists, List.of(classes, jar, own))) {
      bindings.writeClasses(classes);
      Files.write(api, bindings.stubs());
    }
    service(classes, Notebooks.class, EditedNotebooks.class.getName());
    service(classes, Library.class, "bound.Bindings");
    new ModuleBuild(LessonModule.MAIN, List.of(classes, jar)).writeTo(module);
  }

  private static void service(Path classes, Class<?> service, String provider) throws IOException {
    Path file = classes.resolve(SERVICES + service.getName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, provider + "\n");
  }
}
