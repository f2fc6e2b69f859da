package runtime.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The module for cells that a reader of the lesson edits, with the lesson's library.
 *
 * @param jar of the lesson, as notebooks load it
 * @param lesson the folder {@code src/lesson} of the runtime: sources, resources and the list of
 *     what cells can name of the lesson
 * @param java the list of what they can name of Java
 */
public record EditedModule(Path jar, Path lesson, Path java) {

  /**
   * Writes the module, and what its compiler has to know of the classes that cells can name.
   *
   * @param work an empty folder
   * @throws BuildFailure if something cannot be compiled
   */
  public void writeTo(Path module, Path api, Path work) throws IOException, BuildFailure {
    Path classes = work.resolve("classes");
    new LessonModule(jar, lesson, work.resolve("no-cells")).compileTo(classes);
    List<Path> lists = List.of(java, lesson.resolve("api.txt"));
    new CellModule(LessonModule.MAIN, lists, List.of(jar)).writeTo(module, api, classes);
  }
}
