package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import runtime.build.PageFiles;
import runtime.page.Cells;
import runtime.page.Notebooks;

/** The notebooks of the lesson as classes. */
final class LessonClasses {

  private static final PageFiles LESSON = new PageFiles(Path.of(".."));

  static final Path JAR = LESSON.jar();

  private static final Path KERNEL = Path.of("src/test/lesson/neuron/kernel/CurrentKernel.java");

  private final Path classes;
  private final Map<String, String> forms;
  private final Map<String, List<Blank>> blanks;

  /** Makes and compiles the classes in a folder. */
  LessonClasses(Path folder) throws IOException {
    assertThat(JAR)
        .as("The notebooks need the lesson's jar: run mvn package in the folder above.")
        .exists();
    Path sources = folder.resolve("sources");
    classes = folder.resolve("classes");
    forms = LESSON.exercises();
    blanks = MakeCells.write(files(), List.of(JAR), forms, sources);
    compile(sources);
  }

  /** Every notebook, also in other languages, by the name that a page gives it. */
  static Map<String, Path> files() throws IOException {
    return LESSON.notebooks();
  }

  private void compile(Path sources) throws IOException {
    List<String> arguments = new ArrayList<>();
    String classPath = JAR + File.pathSeparator + System.getProperty("java.class.path");
    Files.createDirectories(classes);
    arguments.addAll(List.of("-nowarn", "-d", classes.toString(), "-cp", classPath));
    arguments.add(KERNEL.toString());
    try (Stream<Path> all = Files.walk(sources)) {
      all.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.out, System.err, arguments.toArray(String[]::new));
    assertThat(code).as("javac").isZero();
  }

  Map<String, List<Blank>> blanks() {
    return blanks;
  }

  /** The numbers of all exercises. */
  Set<String> exercises() {
    return forms.keySet();
  }

  /** A loader that has met no notebook, as a kernel that has started anew. */
  URLClassLoader freshLoader() throws IOException {
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL(), JAR.toUri().toURL()}, getClass().getClassLoader());
  }

  static Cells cells(ClassLoader loader, String notebook) throws ReflectiveOperationException {
    Class<?> series = loader.loadClass("cells.Series");
    return ((Notebooks) series.getConstructor().newInstance()).of(notebook);
  }
}
